Feature: CWG-WSIS&SDG, from its 34th meeting to the Council of 2020

  The facts are those of the group's report; the sentences, those of the texts among them, are our
  own.

  Background:
    Given it is 2019-09-10 09:00
    And the body "CWG-WSIS&SDG", "Council working group on the summit and the goals"
    And at the table of "CWG-WSIS&SDG":
      | who                | delegation           | role        |
      | the chair          | Chair                | chair       |
      | the secretariat    | Secretariat          | secretariat |
      | Russian Federation | Russian Federation   | delegate    |
      | Canada             | Canada               | delegate    |
      | United States      | United States        | delegate    |
      | Saudi Arabia       | Saudi Arabia         | delegate    |
    And the secretariat opens the report "Input to the forum" before "CWG-WSIS&SDG":
      | provision | form        | text                                                        |
      | title     | title       | What the Council tells the high-level political forum       |
      | access    | paragraph 1 | More than half of all people are on line                    |
      | lines     | paragraph 1 | The lines of action go with the goals                       |
    And the secretariat opens the report "Report of the group" before "CWG-WSIS&SDG":
      | provision | form                | text                                                    |
      | title     | title               | Report of the group to the Council                      |
      | section-3 | heading 1 decimal   | The 34th meeting                                        |
      | p-3-1     | paragraph 2 decimal | The group heard what was done since its last meeting    |
      | p-3-2     | paragraph 2 decimal | The group took note of the proposals that were made     |
      | section-7 | heading 1 decimal   | What the secretariat does every year                    |
      | duties    | paragraph 2 decimal | The secretariat reports to the group                    |
    And the secretariat convenes the meeting "CWGWSIS34" of "CWG-WSIS&SDG":
      | title       | 34th meeting |
      | designation | CWGWSIS34    |
      | first       | 2019-09-17   |
      | last        | 2019-09-18   |
    And the secretariat convenes the meeting "CWGWSIS35" of "CWG-WSIS&SDG":
      | title       | 35th meeting |
      | designation | CWGWSIS35    |
      | first       | 2020-02-03   |
      | last        | 2020-02-04   |

  Scenario: As it was

    # 4. What Russia proposed, and where it stands now.
    Given it is 2019-09-17 10:00
    And we speak of the meeting "CWGWSIS34"
    And we speak of the text "Report of the group"
    When Russian Federation registers:
      | document | kind         | title                          | from               | on  | in      |
      | 34-18    | contribution | Proposals on the group's work  | Russian Federation | all | Russian |
    And the secretariat also calls the document "34-18" "S19-CWGWSIS34-C-0018"
    And Russian Federation proposes "heard" in the document "34-18":
      | kind | provision | words               | instead                       |
      | MOD  | p-3-1     | what was done       | in detail what was done       |
      | MOD  | p-3-2     | took note of        | discussed                     |
    And Russian Federation proposes "no-more" in the document "34-18":
      | kind | provision | reason                        |
      | SUP  | p-3-2     | It says what section 7 says.  |
    Then the proposal "heard" collides with the proposal "no-more"
    When the chair accepts "p-3-1" of the proposal "heard"
    And the chair rejects the proposal "no-more": "The group wants to say it."
    Then "p-3-1" reads "The group heard in detail what was done since its last meeting"
    And the proposal "no-more" is rejected
    And the proposal "heard" is pending
    And the proposal "heard" collides with nothing

    # 9, 10. One document under two numbers, and noted with thanks.
    When the chair notes the document "34-18" with thanks
    Then the documents are:
      | number       | noted             |
      | CWGWSIS34/1  | noted with thanks |

    # 6. A deadline extended because stakeholders ask for it.
    Given it is 2020-01-20 12:00
    And we speak of the text "Input to the forum"
    When the chair rules "consultation" on the text: deadline set
      | what     | The open consultation |
      | deadline | 2020-02-03            |
    And it is 2020-02-02 12:00
    And the chair rules "consultation-longer" on the text: deadline extended
      | what     | The open consultation    |
      | deadline | 2020-02-07               |
      | reason   | Stakeholders ask for it. |

    # 5. Eight duties of the secretariat.
    And it is 2020-02-04 11:00
    And we speak of the meeting "CWGWSIS35"
    And we speak of the text "Report of the group"
    When Russian Federation registers:
      | document | kind         | title                              | from               | on  | in      |
      | 35-11    | contribution | What the secretariat is to do      | Russian Federation | all | Russian |
    And the secretariat also calls the document "35-11" "S20-CWGWSIS35-C-0011"
    And Russian Federation proposes "eight" in the document "35-11":
      | kind | provision | words                                        | after  | form                |
      | ADD  | duty-1    | to report on the lines of action             | duties | paragraph 3 decimal |
      | ADD  | duty-2    | to keep the register of projects             | duty-1 | paragraph 3 decimal |
      | ADD  | duty-3    | to prepare the forum                         | duty-2 | paragraph 3 decimal |
      | ADD  | duty-4    | to help with the prizes                      | duty-3 | paragraph 3 decimal |
      | ADD  | duty-5    | to work with other agencies                  | duty-4 | paragraph 3 decimal |
      | ADD  | duty-6    | to take part in the group on the society     | duty-5 | paragraph 3 decimal |
      | ADD  | duty-7    | to tell the regions                          | duty-6 | paragraph 3 decimal |
      | ADD  | duty-8    | to bring it all before the group             | duty-7 | paragraph 3 decimal |
    And the chair accepts the proposal "eight"
    Then "duty-8" is number "2.1.8"
    And "duty-8" reads "to bring it all before the group"

    # 1. The input to the forum: adopted by silence.
    When we speak of the text "Input to the forum"
    And it is 2020-03-01 18:00
    And Canada replaces "More than half of all people" by "More than half of the world's people" in "access"
    And it is 2020-03-05 09:00
    And the secretariat circulates the text as "final", "The final draft for the forum", until 2020-03-12 18:00
    Then the silence "final" is open
    And this moment is called "while it was circulated"
    When Canada replaces "people" by "men and women" in "access"
    Then that is refused as closed
    When it is 2020-03-16 09:00
    Then the silence "final" was kept
    And all of it is agreed
    And at "while it was circulated", the silence "final" is open

  Scenario: Somebody breaks the silence on 11 March
    Given it is 2020-03-05 09:00
    And we speak of the text "Input to the forum"
    When the secretariat circulates the text as "final", "The final draft for the forum", until 2020-03-12 18:00
    And it is 2020-03-11 16:00
    And Saudi Arabia breaks the silence "final": "The figures are of last year."
    Then the silence "final" was broken by Saudi Arabia
    When it is 2020-03-16 09:00
    Then the silence "final" was broken by Saudi Arabia
    When the secretariat replaces "More than half of all people" by "More than 53 per cent of all people" in "access"
    Then "access" reads "More than 53 per cent of all people are on line"

  Scenario: The silence is extended
    Given it is 2020-03-05 09:00
    And we speak of the text "Input to the forum"
    When the secretariat circulates the text as "final", "The final draft for the forum", until 2020-03-12 18:00
    And the secretariat extends the silence "final" until 2020-03-14 18:00: "The translations came late."
    And it is 2020-03-13 09:00
    Then the silence "final" is open
    When it is 2020-03-15 09:00
    Then the silence "final" was kept
