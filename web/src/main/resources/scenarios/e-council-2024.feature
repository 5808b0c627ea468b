Feature: Council 2024, one plenary

  The facts are those of the record of a plenary meeting of June 2024; the sentences, those of the
  texts among them, are our own.

  Background:
    Given it is 2024-06-01 09:00
    And the body "Council", "The Council"
    And at the table of "Council":
      | who                         | delegation           | role        |
      | the chair                   | Chair                | chair       |
      | the secretariat             | Secretariat          | secretariat |
      | the chair of CWG-WSIS       | CWG-WSIS             | delegate    |
      | Russian Federation          | Russian Federation   | observer    |
      | Philippines                 | Philippines          | delegate    |
      | United Arab Emirates        | United Arab Emirates | delegate    |
      | Canada                      | Canada               | delegate    |
      | Brazil                      | Brazil               | delegate    |
      | Cuba                        | Cuba                 | delegate    |
      | Japan                       | Japan                | delegate    |
      | Saudi Arabia                | Saudi Arabia         | delegate    |
      | Egypt                       | Egypt                | delegate    |
      | Kuwait                      | Kuwait               | delegate    |
      | Bahrain                     | Bahrain              | delegate    |
    And the secretariat convenes the meeting "C24" of "Council":
      | title       | Council 2024   |
      | designation | C24            |
      | venue       | both           |
      | first       | 2024-06-04     |
      | last        | 2024-06-14     |
    And the secretariat opens the resolution "Res. 1332" before "Council":
      | provision  | form                | text                                                                       |
      | title      | title               | The part of the Union in what follows the World Summit                     |
      | considering| preambular 1 letter | that the review of the summit comes nearer                                 |
      | platform   | operative 1 decimal | to prepare the review on a platform that is open to all stakeholders       |
    And the secretariat opens the report "Report on the summit" before "Council":
      | provision | form        | text                                         |
      | title     | title       | Twenty years after the summit                |
      | progress  | paragraph 1 | What has been done since                     |
    And the secretariat opens the resolution "New resolution" before "Council":
      | provision | form                | text                                                    |
      | title     | title               | On a matter of the budget                               |
      | resolves-1 | operative 1 decimal | to take note of what was proposed                       |
      | resolves-2 | operative 1 decimal | that this is done within the resources that there are   |
    And the secretariat opens the resolution "Res. 1306" before "Council":
      | provision    | form                | text                                                    |
      | title        | title               | Protecting children on line                             |
      | resolves     | operative 1 decimal | what the group on child protection is to do             |
      | resolves-1-1 | operative 2 decimal | to exchange views                                       |
      | resolves-1-2 | operative 2 decimal | to hear all stakeholders                                |
      | resolves-2   | operative 1 decimal | that the group is open to all Member States             |

  Scenario: As it was

    # 6. One question for each region, the others go to their region's coordinator.
    Given it is 2024-06-10 09:30
    When the secretariat puts on the agenda:
      | item     | title                              |
      | question | Questions to those who are elected |
      | wsis     | Report of CWG-WSIS                 |
      | children | Protecting children on line        |
    And the chair opens the sitting 1, "Fifth plenary"
    And the chair takes up the item "question"
    And the secretariat hears the question of Brazil for "Region A" on the item "question"
    And the secretariat refers Cuba to Brazil, coordinator for "Region A", on the item "question"
    And the secretariat hears the question of Egypt for "Region D" on the item "question"
    And the chair closes the item "question": "Every region has been heard."
    Then the agenda reads:
      | number | title                              | state    |
      | 1      | Questions to those who are elected | closed   |
      | 2      | Report of CWG-WSIS                 | pending  |
      | 3      | Protecting children on line        | pending  |
    When the chair takes up the item "wsis"

    # 1. Several support the platform, several reserve their position: informal consultations.
    When we speak of the text "Res. 1332"
    When the secretariat registers:
      | document | kind   | title                 | on  | in      |
      | 8        | report | Report of CWG-WSIS    | all | English |
    And Canada supports "platform"
    And Japan supports "platform"
    And Egypt reserves its position on "platform": "It is too early."
    And Saudi Arabia reserves its position on "platform": "Res. 140 says enough."
    And Kuwait needs more time for "platform"
    And Bahrain reserves its position on "platform": "There should be no process beside the one there is."
    Then the positions are:
      | who          | on         | stance         | text |
      | Canada       | "platform" | supports       | same |
      | Egypt        | "platform" | reserves       | same |
      | Kuwait       | "platform" | needs more time | same |
    When the chair notes the document "8"
    And the chair rules "platform-talks" on "platform": referred
      | lead    | The chair of CWG-WSIS |
      | meeting | A later plenary       |
    Then "platform" is referred
    And this moment is called "while they talk"

    # 2. A living report, noted on condition that feedback is taken in.
    When we speak of the text "Report on the summit"
    And the secretariat registers:
      | document | kind   | title                      | on  | in      |
      | 60       | report | Draft report on the summit | all | English |
    And Russian Federation registers:
      | document | kind         | title                         | from               | on  | in      |
      | 82       | contribution | Four additions to the report  | Russian Federation | all | Russian |
    And the secretariat introduces the document "82" by Russian Federation
    And Cuba supports the text: "The document is a first draft, and four things are missing."
    And Russian Federation supports the text
    Then that is refused as forbidden
    When the chair rules "living" on the text: noted on condition
      | conditions | The secretariat takes the feedback into the final draft for Council 2025 |
    And the chair notes the document "60" on condition that "feedback goes into the final draft for Council 2025"

    # 3. The intent of resolves 2 is made clear, and the resolution is adopted.
    When we speak of the text "New resolution"
    And the secretariat registers:
      | document | kind              | title                        | on  | in      |
      | 15       | secretariat-input | A matter of the budget       | all | English |
    And Japan needs more time for "resolves-2": "What does it ask of the budget?"
    And Philippines supports "resolves-2": "It asks for nothing beyond the budget."
    And Japan withdraws its position on "resolves-2"
    And the chair rules "adoption" on the text: adopted
    Then all of it is agreed

    # 4. United Arab Emirates for five States: agreed in principle, the rest to be brought back.
    When we speak of the text "Res. 1306"
    And United Arab Emirates registers:
      | document | kind         | title                       | from                                                        | on  | in      |
      | 102      | contribution | Changes to Res. 1306        | United Arab Emirates, Saudi Arabia, Egypt, Kuwait, Bahrain  | all | English |
    And United Arab Emirates proposes "five-states" in the document "102":
      | kind | provision    | words                 | instead                    | with                                 |
      | MOD  | resolves-1-1 | exchange views        | exchange views among Member States | Saudi Arabia, Egypt, Kuwait, Bahrain |
      | MOD  | resolves-1-2 | hear all stakeholders | hear Member States         |                                      |
      | MOD  | resolves-2   | all Member States     | Member States alone        |                                      |
    And Canada objects to "resolves-1-2": "It shuts out stakeholders."
    And the chair rules "principle" on the text: agreed in principle
    And the chair rules "consult" on "resolves-1-1" and "resolves-1-2" and "resolves-2": referred
      | lead    | United Arab Emirates |
      | meeting | A later plenary      |
    Then the proposal "five-states" is pending
    And the proposal "five-states" would make "resolves-1-2" read "to hear Member States"
    And "resolves-2" is referred
    And "resolves-2" reads "that the group is open to all Member States"

    # 5. What the consultations come back with.
    Given it is 2024-06-13 14:30
    When we speak of the text "Res. 1332"
    And the chair rules "platform-agreed" on "platform": agreed
    Then "platform" is agreed
    And at "while they talk", "platform" is referred
    And the documents are:
      | number  | noted              |
      | C24/1   | noted              |
      | C24/2   | noted              |
      | C24/3   |                    |
      | C24/4   |                    |
      | C24/5   |                    |

  Scenario: The chair adopts what is contested
    Given it is 2024-06-10 09:30
    And we speak of the text "Res. 1332"
    When Egypt puts brackets round "open to all stakeholders" in "platform" as "open"
    And the chair rules "hasty" on the text: adopted
    Then that is refused as contradicted
    When the chair insists on ruling "hasty" on the text: adopted
      | insisting because | The brackets are the wish of one delegation alone. |
    Then "platform" is agreed
    When Egypt speaks against the ruling "hasty": "Nobody was asked."
    And the chair reopens the ruling "hasty": "Egypt is right."
    Then "platform" is bracketed
