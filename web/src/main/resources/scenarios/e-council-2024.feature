Feature: Council 2024, one plenary

  The facts are those of the record of a plenary meeting of June 2024; the sentences, those of the
  texts among them, are our own.

  Background:
    Given it is 2024-06-01 09:00
    And the body "Council", "The Council"
    And the body "CWG-WSIS", "Council working group on the summit"
    And the body "CWG-COP", "Council working group on child protection"
    And "CWG-WSIS" reports to "Council"
    And "CWG-COP" reports to "Council"
    And at the table of "CWG-WSIS":
      | who                   | delegation | role  |
      | the chair of CWG-WSIS | CWG-WSIS   | chair |
    And at the table of "CWG-COP":
      | who                  | delegation | role  |
      | the chair of CWG-COP | CWG-COP    | chair |
    And at the table of "Council":
      | who                   | delegation           | role        |
      | the chair             | Chair                | chair       |
      | the secretariat       | Secretariat          | secretariat |
      | the chair of CWG-WSIS | CWG-WSIS             | delegate    |
      | the chair of CWG-COP  | CWG-COP              | delegate    |
      | Russian Federation    | Russian Federation   | observer    |
      | Philippines           | Philippines          | delegate    |
      | United Arab Emirates  | United Arab Emirates | delegate    |
      | Canada                | Canada               | delegate    |
      | Brazil                | Brazil               | delegate    |
      | Cuba                  | Cuba                 | delegate    |
      | Japan                 | Japan                | delegate    |
      | Saudi Arabia          | Saudi Arabia         | delegate    |
      | Egypt                 | Egypt                | delegate    |
      | Kuwait                | Kuwait               | delegate    |
      | Bahrain               | Bahrain              | delegate    |
    And we speak of the body "Council"
    And United Arab Emirates speaks for "Five States" at the table of "Council": "United Arab Emirates, Saudi Arabia, Egypt, Kuwait, Bahrain"
    And the secretariat convenes the meeting "C24" of "Council":
      | title       | Council 2024   |
      | designation | C24            |
      | venue       | both           |
      | first       | 2024-06-04     |
      | last        | 2024-06-14     |
    And the secretariat opens the resolution "Res. 1332" before "Council":
      | provision   | form                | text                                                     |
      | title       | title               | The part of the Union in what follows the World Summit   |
      | considering | preambular 1 letter | that the review of the summit comes nearer               |
      | resolves-1  | operative 1 decimal | to go on with what the Union does for the lines of action |
    And the secretariat opens the report "Report on the summit" before "Council":
      | provision | form        | text                                         |
      | title     | title       | Twenty years after the summit                |
      | progress  | paragraph 1 | What has been done since                     |
    And the secretariat opens the report "A matter of the budget" before "Council":
      | provision  | form                | text                                                  |
      | title      | title               | On a matter of the budget                             |
      | proposed   | paragraph 1         | What is proposed to the Council                       |
      | annex      | annex               | New resolution                                        |
      | resolves-1 | operative 1 decimal | to take note of what was proposed                     |
      | resolves-2 | operative 1 decimal | that this is done within the resources that there are |
    And the secretariat opens the resolution "Res. 179" before "Council":
      | provision | form                | text                                                            |
      | title     | title               | What is done for children on line                               |
      | invites-1 | operative 1 decimal | to bring in what stakeholders know, where Member States ask it  |
    And the secretariat opens the resolution "Res. 1306" before "Council":
      | provision    | form                | text                                                    |
      | title        | title               | Protecting children on line                             |
      | resolves     | operative 1 decimal | what the group on child protection is to do             |
      | resolves-1-1 | operative 2 decimal | to exchange views                                       |
      | resolves-1-2 | operative 2 decimal | to hear all stakeholders                                |
      | resolves-2   | operative 1 decimal | that the group is open to all Member States             |

  Scenario: As it was

    # What comes in, under the numbers that it had.
    When the secretariat registers 7 more documents, "Before the Council"
    And we speak of the text "Res. 1332"
    And the secretariat registers:
      | document | kind   | title              | on  | in      |
      | 8        | report | Report of CWG-WSIS | all | English |
    And the secretariat revises the document "8": "With its annex A"
    And the secretariat registers 6 more documents, "Before the Council"
    And we speak of the text "A matter of the budget"
    And the secretariat registers:
      | document | kind              | title                  | on  | in      |
      | 15       | secretariat-input | A matter of the budget | all | English |
    And the secretariat registers 44 more documents, "Before the Council"
    And we speak of the text "Report on the summit"
    And the secretariat registers:
      | document | kind   | title                      | on  | in      |
      | 60       | report | Draft report on the summit | all | English |
    And the secretariat registers 21 more documents, "Before the Council"
    And Russian Federation registers:
      | document | kind         | title                        | from               | on  | in      |
      | 82       | contribution | Four additions to the report | Russian Federation | all | Russian |
    And the secretariat registers 19 more documents, "Before the Council"
    And we speak of the text "Res. 1306"
    And United Arab Emirates registers:
      | document | kind         | title                | from                                                       | on  | in      |
      | 102      | contribution | Changes to Res. 1306 | United Arab Emirates, Saudi Arabia, Egypt, Kuwait, Bahrain | all | English |
    Then among the documents are:
      | number        | from                                                       |
      | C24/8(Rev.1)  |                                                            |
      | C24/15        |                                                            |
      | C24/60        |                                                            |
      | C24/82        | Russian Federation                                         |
      | C24/102       | United Arab Emirates, Saudi Arabia, Egypt, Kuwait, Bahrain |

    # 6. One question for each region, the others go to their region's coordinator.
    Given it is 2024-06-10 09:30
    When the secretariat puts on the agenda:
      | item          | title                              | documents |
      | question      | Questions to those who are elected |           |
      | wsis          | Report of CWG-WSIS                 | 8         |
      | review        | Report on the summit               | 60, 82    |
      | budget        | A matter of the budget             | 15        |
      | children      | Protecting children on line        | 102       |
      | consultations | Informal consultations             |           |
    And the chair opens the sitting 1, "Fifth plenary"
    And the chair takes up the item "question"
    And the secretariat hears the question of Brazil for "Region A" on the item "question"
    And the secretariat hears the question of Cuba for "Region A" on the item "question"
    Then that is refused as taken
    When the secretariat refers Cuba to Brazil, coordinator for "Region A", on the item "question"
    And the secretariat hears the question of Egypt for "Region D" on the item "question"
    And the chair closes the item "question": "Every region has been heard."
    Then the agenda reads:
      | number | title                              | documents       | state   |
      | 1      | Questions to those who are elected |                 | closed  |
      | 2      | Report of CWG-WSIS                 | C24/8(Rev.1)    | pending |
      | 3      | Report on the summit               | C24/60, C24/82  | pending |
      | 4      | A matter of the budget             | C24/15          | pending |
      | 5      | Protecting children on line        | C24/102         | pending |
      | 6      | Informal consultations             |                 | pending |

    # 1. Several support the platform, several reserve their position: informal consultations.
    When the chair takes up the item "wsis"
    And we speak of the text "Res. 1332"
    And the secretariat introduces the document "8" by the chair of CWG-WSIS
    And the chair of CWG-WSIS proposes "platform" in the document "8":
      | kind | provision | words                                                        | after      | form                |
      | ADD  | platform  | to prepare the review on a platform open to all stakeholders | resolves-1 | operative 1 decimal |
    And Canada supports the proposal "platform"
    And Japan supports the proposal "platform"
    And Brazil supports the proposal "platform"
    And Egypt reserves its position on the proposal "platform": "It is too early."
    And Saudi Arabia reserves its position on the proposal "platform": "Res. 140 says enough."
    And Kuwait needs more time for the proposal "platform"
    And Bahrain reserves its position on the proposal "platform": "There should be no process beside the one there is."
    Then the positions are:
      | who          | on                      | stance          | text |
      | Canada       | the proposal "platform" | supports        | same |
      | Japan        | the proposal "platform" | supports        | same |
      | Egypt        | the proposal "platform" | reserves        | same |
      | Saudi Arabia | the proposal "platform" | reserves        | same |
      | Kuwait       | the proposal "platform" | needs more time | same |
      | Bahrain      | the proposal "platform" | reserves        | same |
    When the chair notes the document "8"
    And the chair rules "platform-talks" on the proposal "platform": referred
      | lead    | The chair of CWG-WSIS |
      | meeting | A later plenary       |
    And the chair asks the chair of CWG-WSIS to consult as "platform", "A platform for the review":
      | mandate   | Find words on the platform that all can live with     |
      | with      | Canada, Japan, Brazil, Egypt, Saudi Arabia, Kuwait, Bahrain |
      | report to | A later plenary                                       |
    And the chair of CWG-WSIS begins the consultation "platform"
    Then the proposal "platform" is pending
    And this moment is called "while they talk"

    # 2. A living report, noted on condition that feedback is taken in.
    When the chair takes up the item "review"
    And we speak of the text "Report on the summit"
    And the secretariat introduces the document "60" by the secretariat
    And the secretariat introduces the document "82" by Russian Federation
    And the secretariat proposes "four" for Russian Federation in the document "82":
      | kind | provision | words                                      | after    | form        |
      | ADD  | add-1     | what was done in each region               | progress | paragraph 1 |
      | ADD  | add-2     | what was done for the infrastructure       | add-1    | paragraph 1 |
      | ADD  | add-3     | what other agencies did                    | add-2    | paragraph 1 |
      | ADD  | add-4     | what remains to be done                    | add-3    | paragraph 1 |
    And Cuba supports the proposal "four": "The document is a first draft."
    And Russian Federation supports the proposal "four"
    Then that is refused as forbidden
    When the chair rules "living" on the text: noted on condition
      | conditions | The secretariat takes the feedback into the final draft for Council 2025 |
    And the chair notes the document "60" on condition that "feedback goes into the final draft for Council 2025"
    And the secretariat gives to do in "Council":
      | action   | what                                         | owners          | due |
      | feedback | Take the feedback into the final draft       | the secretariat | C25 |
    Then the proposal "four" is pending
    And the rulings are:
      | ruling | outcome            | on       | conditions                                                               |
      | living | noted on condition | the text | The secretariat takes the feedback into the final draft for Council 2025 |

    # 3. The intent of resolves 2 is made clear, the document approved and the resolution adopted.
    When the chair takes up the item "budget"
    And we speak of the text "A matter of the budget"
    And the secretariat introduces the document "15" by the secretariat
    And Japan needs more time for "resolves-2": "What does it ask of the budget?"
    And Philippines supports "resolves-2": "It asks for nothing beyond the budget."
    Then this moment is called "with a question open"
    When Japan withdraws its position on "resolves-2"
    And the chair rules "approval" on "title" and "proposed": approved
    And the chair rules "adoption" on "annex" and "resolves-1" and "resolves-2": adopted
    Then all of it is agreed
    And at "with a question open", "resolves-2" is untouched
    And at "with a question open", the positions are:
      | who         | on           | stance          |
      | Japan       | "resolves-2" | needs more time |
      | Philippines | "resolves-2" | supports        |

    # 4. United Arab Emirates for five States: agreed in principle, the rest to be brought back.
    When the chair takes up the item "children"
    And we speak of the text "Res. 1306"
    And the secretariat introduces the document "102" by United Arab Emirates
    And United Arab Emirates proposes "five-states" in the document "102":
      | kind | provision    | words                 | instead                            | with                                 |
      | MOD  | resolves-1-1 | exchange views        | exchange views among Member States | Saudi Arabia, Egypt, Kuwait, Bahrain |
      | MOD  | resolves-1-2 | hear all stakeholders | hear Member States                 |                                      |
      | MOD  | resolves-2   | all Member States     | Member States alone                |                                      |
    Then in the body "Council", United Arab Emirates speaks for 5 delegations
    When Canada reserves its position on "resolves-1-1" and "resolves-1-2" and "resolves-2": "Stakeholders are shut out."
    And the chair of CWG-COP is there as the chair of "CWG-COP" in "Council"
    And the chair of CWG-COP supports the proposal "five-states": "The words are those of Res. 179."
    And the secretariat shows that "Member States" in "resolves-1-2" of the proposal "five-states" comes from "invites-1" of the text "Res. 179"
    And the chair rules "principle" on the proposal "five-states": agreed in principle
    And the chair rules "consult" on "resolves-1-1" and "resolves-1-2" and "resolves-2": referred
      | lead    | United Arab Emirates |
      | meeting | A later plenary      |
    And the chair asks United Arab Emirates to consult as "children", "Protecting children on line":
      | mandate    | Bring a text that all agree on                |
      | provisions | resolves-1-1, resolves-1-2, resolves-2        |
      | with       | Canada, Saudi Arabia, Egypt, Kuwait, Bahrain  |
      | report to  | A later plenary                               |
    Then the proposal "five-states" is pending
    And the proposal "five-states" would make "resolves-1-2" read "to hear Member States"
    And "Member States" in "resolves-1-2" of the proposal "five-states" comes from "invites-1" of the text "Res. 179"
    And nothing in the text comes from elsewhere
    And "resolves-1-1" is referred
    And "resolves-2" is referred
    And "resolves-2" reads "that the group is open to all Member States"

    # 5. Four informal consultations are tracked: who leads them, how far they are, what they report.
    When the chair takes up the item "consultations"
    And the chair asks Brazil to consult as "climate", "Telecommunications and the climate":
      | mandate   | Agree on a text      |
      | with      | Japan, Egypt, Canada |
      | report to | A later plenary      |
    And the chair asks Japan to consult as "forum", "The policy forum of 2026":
      | mandate   | Agree on theme and dates |
      | with      | Brazil, Saudi Arabia     |
      | report to | A later plenary          |
    And the chair asks Egypt to consult as "palestine", "Palestine":
      | mandate   | Agree on a text         |
      | with      | Kuwait, Canada, Bahrain |
      | report to | A later plenary         |
    And the chair asks Canada to consult as "ai", "Artificial intelligence":
      | mandate   | Agree on what the Union is to do |
      | with      | Japan, Saudi Arabia              |
      | report to | A later plenary                  |
    And Brazil begins the consultation "climate"
    And Japan begins the consultation "forum"
    And Egypt begins the consultation "palestine"
    Then the consultations are:
      | consultation | lead                  | state     |
      | platform     | the chair of CWG-WSIS | under way |
      | children     | United Arab Emirates  | referred  |
      | climate      | Brazil                | under way |
      | forum        | Japan                 | under way |
      | palestine    | Egypt                 | under way |
      | ai           | Canada                | referred  |
    And this moment is called "as the consultations began"
    When the chair closes the sitting
    And it is 2024-06-13 14:30
    And the chair opens the sitting 2, "Eighth plenary"
    And the chair resumes the item "consultations"
    And Brazil reports orally on the consultation "climate": "There is a text, but for two paragraphs."
    And Japan reports orally on the consultation "forum": "Theme and dates are agreed."
    And Egypt reports orally on the consultation "palestine": "More time is needed."
    And Canada begins the consultation "ai"
    And the secretariat reports orally on the consultation "ai": "Views were exchanged."
    And the chair closes the item "consultations": "The four reports are noted."
    Then the consultations are:
      | consultation | lead                  | state     | sitting        | report                                   |
      | platform     | the chair of CWG-WSIS | under way | Eighth plenary |                                          |
      | children     | United Arab Emirates  | referred  | Eighth plenary |                                          |
      | climate      | Brazil                | reported  | Eighth plenary | There is a text, but for two paragraphs. |
      | forum        | Japan                 | reported  | Eighth plenary | Theme and dates are agreed.              |
      | palestine    | Egypt                 | reported  | Eighth plenary | More time is needed.                     |
      | ai           | Canada                | reported  | Eighth plenary | Views were exchanged.                    |
    And at "as the consultations began", the consultations are:
      | consultation | lead                  | state     | sitting |
      | platform     | the chair of CWG-WSIS | under way |         |
      | children     | United Arab Emirates  | referred  |         |
      | climate      | Brazil                | under way |         |
      | forum        | Japan                 | under way |         |
      | palestine    | Egypt                 | under way |         |
      | ai           | Canada                | referred  |         |

    # 7. A liaison statement to another group, and what came back.
    When the secretariat sends for "Council" the liaison statement "wording":
      | to        | the body CWG-COP, Study group on security                 |
      | for       | action                                                    |
      | title     | Words of Res. 179 in Res. 1306                            |
      | says      | Please tell what the words on stakeholders are to mean.   |
      | answer by | 2024-06-30                                                |
    Then the chair of CWG-COP sees that the liaison statements of "CWG-COP" are:
      | statement | from             | state |
      | wording   | the body Council | sent  |
    And this moment is called "as it was sent"
    When the chair of CWG-COP receives for "CWG-COP" the liaison statement "wording"
    And the chair of CWG-COP sends for "CWG-COP" the liaison statement "meaning":
      | to      | the body Council                                       |
      | for     | information                                            |
      | title   | What the words mean                                    |
      | says    | Stakeholders are heard through their Member States.    |
      | answers | wording                                                |
    And the secretariat takes in for "Council" the liaison statement "security":
      | from    | Study group on security                                |
      | for     | information                                            |
      | title   | Nothing to add                                         |
      | says    | The group has no view of the words.                    |
      | answers | wording                                                |
    And the secretariat takes in for "Council" the liaison statement "stray":
      | from    | Study group on numbers                                 |
      | for     | information                                            |
      | title   | Something else                                         |
      | says    | Nobody asked that group.                               |
      | answers | wording                                                |
    Then that is refused as contradicted
    And the chair sees that the liaison statements of "Council" are:
      | statement | from                    | to                                        | state    | came back         |
      | wording   | the body Council        | the body CWG-COP, Study group on security | answered | meaning, security |
      | meaning   | the body CWG-COP        | the body Council                          | sent     |                   |
      | security  | Study group on security | the body Council                          | received |                   |
    And at "as it was sent", the chair sees that the liaison statements of "Council" are:
      | statement | state |
      | wording   | sent  |

    # At the end.
    When we speak of the text "Res. 1332"
    Then the proposal "platform" is pending
    And at "while they talk", the proposal "platform" is pending
    And the text reads in order "title, considering, resolves-1"
    And among the documents are:
      | number       | noted |
      | C24/8(Rev.1) | noted |
      | C24/60       | noted |

  Scenario: The five States come back with an agreed text
    Given it is 2024-06-10 09:30
    And we speak of the text "Res. 1306"
    When the chair rules "consult" on "resolves-1-2": referred
      | lead    | United Arab Emirates |
      | meeting | A later plenary      |
    And the chair asks United Arab Emirates to consult as "children", "Protecting children on line":
      | mandate    | Bring a text that all agree on               |
      | provisions | resolves-1-2                                 |
      | with       | Canada, Saudi Arabia, Egypt, Kuwait, Bahrain |
      | report to  | A later plenary                              |
    And United Arab Emirates begins the consultation "children"
    And we speak of the text "children"
    And the chair looks at the text
    Then that is refused as forbidden
    When Canada replaces "hear all stakeholders" by "hear Member States and, where they ask for it, all stakeholders" in "resolves-1-2"
    And United Arab Emirates brings the text of the consultation "children" as the proposal "agreed"
    And we speak of the text "Res. 1306"
    Then "resolves-1-2" reads "to hear all stakeholders"
    And the proposal "agreed" would make "resolves-1-2" read "to hear Member States and, where they ask for it, all stakeholders"

    # The words have a source: it goes with them, from the proposal into the text, whatever happens around them.
    When the secretariat shows that "where they ask for it" in "resolves-1-2" of the proposal "agreed" comes from "invites-1" of the text "Res. 179"
    Then "where they ask for it" in "resolves-1-2" of the proposal "agreed" comes from "invites-1" of the text "Res. 179"
    And nothing in the text comes from elsewhere
    When this moment is called "as it was proposed"
    And the chair accepts the proposal "agreed"
    And the chair rules "agreed" on "resolves-1-2": agreed
    Then "resolves-1-2" is agreed
    And "resolves-1-2" reads "to hear Member States and, where they ask for it, all stakeholders"
    And "where they ask for it" in "resolves-1-2" comes from "invites-1" of the text "Res. 179"
    When the secretariat replaces "to hear" by "to hear in good time" in "resolves-1-2"
    Then "where they ask for it" in "resolves-1-2" comes from "invites-1" of the text "Res. 179"
    And at "as it was proposed", nothing in the text comes from elsewhere

  Scenario: The chair rules against an objection
    Given it is 2024-06-10 09:30
    And we speak of the text "Res. 1306"
    When Egypt objects to "resolves-1-2": "It says more than Res. 179."
    And the chair rules "over-it" on "resolves-1-2": agreed
    Then that is refused as contradicted
    When the chair insists on ruling "over-it" on "resolves-1-2": agreed
      | insisting because | One delegation alone objects. |
    And Egypt speaks against the ruling "over-it": "One is enough."
    Then "resolves-1-2" is agreed
    And the rulings are:
      | ruling  | outcome | on           | objections |
      | over-it | agreed  | resolves-1-2 | Egypt      |
    And the positions are:
      | who   | on             | stance  |
      | Egypt | "resolves-1-2" | objects |

  Scenario: The chair adopts what is contested
    Given it is 2024-06-10 09:30
    And we speak of the text "Res. 1306"
    When Egypt puts brackets round "open to all Member States" in "resolves-2" as "open"
    And the chair rules "hasty" on the text: adopted
    Then that is refused as contradicted
    When the chair insists on ruling "hasty" on the text: adopted
      | insisting because | The brackets are the wish of one delegation alone. |
    Then "resolves-2" is agreed
    When Egypt speaks against the ruling "hasty": "Nobody was asked."
    And the chair reopens the ruling "hasty": "Egypt is right."
    Then "resolves-2" is bracketed
