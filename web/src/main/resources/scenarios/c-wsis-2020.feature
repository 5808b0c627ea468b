Feature: CWG-WSIS&SDG, from its 34th meeting to the Council of 2020

  The facts are those of the group's report; the sentences, those of the texts among them, are our
  own.

  Background:
    Given it is 2019-09-10 09:00
    And the body "Council", "The Council"
    And the body "CWG-WSIS&SDG", "Council working group on the summit and the goals"
    And "CWG-WSIS&SDG" reports to "Council"
    And at the table of "CWG-WSIS&SDG":
      | who                              | delegation         | role        |
      | the chair                        | Chair              | chair       |
      | the vice-chair from Saudi Arabia | Saudi Arabia       | vice-chair  |
      | the secretariat                  | Secretariat        | secretariat |
      | Russian Federation               | Russian Federation | delegate    |
      | Canada                           | Canada             | delegate    |
      | United States                    | United States      | delegate    |
      | Saudi Arabia                     | Saudi Arabia       | delegate    |
      | the chair of the Council         | Council            | delegate    |
    And the secretariat opens the report "Input to the forum" before "CWG-WSIS&SDG":
      | provision | form        | text                                                        |
      | title     | title       | What the Council tells the high-level political forum       |
      | access    | paragraph 1 | More than half of all people are on line                    |
      | lines     | paragraph 1 | The lines of action go with the goals                       |
    And the secretariat opens the report "Report of the group" before "CWG-WSIS&SDG":
      | provision | form                | text                                                               |
      | title     | title               | Report of the group to the Council                                 |
      | section-1 | heading 1 decimal   | Introduction                                                       |
      | section-2 | heading 1 decimal   | How the group works                                                |
      | section-3 | heading 1 decimal   | What was proposed                                                  |
      | p-3-1     | paragraph 2 decimal | The group heard what was done since its last meeting               |
      | p-3-2     | paragraph 2 decimal | The group took note of the proposals that were made                |
      | p-3-3     | paragraph 2 decimal | Of the proposals of Russian Federation these were accepted:        |
      | p-3-3-a   | list-item 3 letter  | on the lines of action                                             |
      | p-3-3-b   | list-item 3 letter  | on the goals                                                       |
      | p-3-3-c   | list-item 3 letter  | on the forum                                                       |
      | p-3-3-d   | list-item 3 letter  | on the prizes                                                      |
      | p-3-3-e   | list-item 3 letter  | on the secretariat:                                                |
      | p-3-3-e-1 | list-item 4 counted | its reports                                                        |
      | e-1-i     | list-item 5 roman   | come every year                                                    |
      | e-1-ii    | list-item 5 roman   | come in six languages                                              |
      | e-1-iii   | list-item 5 roman   | say what 7.1.2 asks for                                            |
      | section-4 | heading 1 decimal   | The lines of action                                                |
      | section-5 | heading 1 decimal   | The goals                                                          |
      | section-6 | heading 1 decimal   | The forum                                                          |
      | section-7 | heading 1 decimal   | What the group asks for                                            |
      | p-7-1     | heading 2 decimal   | Of the secretariat                                                 |
      | p-7-1-1   | paragraph 3 decimal | to keep the group informed                                         |
      | asked     | paragraph 3 decimal | to say in its reports what was done for the goals                  |
      | duties    | paragraph 3 decimal | to do every year as follows:                                       |
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

    # 4. What Russia proposed, and where it stands now: from the document, and from section 3.
    Given it is 2019-09-17 10:00
    And we speak of the meeting "CWGWSIS34"
    And we speak of the text "Report of the group"
    When the secretariat registers 17 more documents, "What was done"
    And Russian Federation registers:
      | document | kind         | title                         | from               | on  | in      |
      | 34-18    | contribution | Proposals on the group's work | Russian Federation | all | Russian |
    And the secretariat also calls the document "34-18" "S19-CWGWSIS34-C-0018"
    And Russian Federation proposes "heard" in the document "34-18":
      | kind | provision | words         | instead                 |
      | MOD  | p-3-1     | what was done | in detail what was done |
      | MOD  | p-3-2     | took note of  | discussed               |
    And Russian Federation proposes "no-more" in the document "34-18":
      | kind | provision | reason                       |
      | SUP  | p-3-2     | It says what section 7 says. |
    Then the proposal "heard" collides with the proposal "no-more"
    And this moment is called "before the dispositions"
    When the chair accepts "p-3-1" of the proposal "heard"
    And the chair rejects the proposal "no-more": "The group wants to say it."
    Then "p-3-1" reads "The group heard in detail what was done since its last meeting"
    And the proposal "no-more" is rejected
    And the proposal "heard" is pending
    And the proposal "heard" collides with nothing
    And the document "34-18" led to:
      | proposal | provision | became   |
      | heard    | p-3-1     | accepted |
      | heard    | p-3-2     | open     |
      | no-more  | p-3-2     | rejected |
    And "p-3-1" is number "3.1"
    And proposed for "p-3-1" is:
      | proposal | document | became   |
      | heard    | 34-18    | accepted |
    And proposed for "p-3-2" is:
      | proposal | document | became   |
      | heard    | 34-18    | open     |
      | no-more  | 34-18    | rejected |
    And at "before the dispositions", the proposal "no-more" is pending

    # 9, 10. One document under two numbers; documents noted with thanks.
    When the chair notes the document "34-18" with thanks
    And the chair notes the document "more-1" with thanks
    Then among the documents are:
      | number       | from               | also called          | noted             |
      | CWGWSIS34/1  |                    |                      | noted with thanks |
      | CWGWSIS34/2  |                    |                      |                   |
      | CWGWSIS34/18 | Russian Federation | S19-CWGWSIS34-C-0018 | noted with thanks |

    # 6. An open consultation whose deadline is extended because stakeholders ask for it.
    Given it is 2020-01-07 12:00
    When the secretariat opens the report "Open consultation" before "CWG-WSIS&SDG":
      | provision | form        | text                                         |
      | title     | title       | Open consultation on the summit and the goals |
      | question  | paragraph 1 | What should the Union do for the goals?      |
    And the secretariat publishes "questions", "The questions":
      | public until | 2020-02-03 |
    Then the drafts are:
      | draft     | members | public     |
      | questions | no      | 2020-02-03 |
    And this moment is called "before there was more time"
    When it is 2020-02-02 12:00
    And the chair rules "longer" on the text: deadline extended
      | what     | The open consultation    |
      | deadline | 2020-02-07               |
      | reason   | Stakeholders ask for it. |
    And the secretariat extends the time for public comments on "questions" until 2020-02-07: "Stakeholders ask for it."
    Then the drafts are:
      | draft     | members | public     |
      | questions | no      | 2020-02-07 |
    And at "before there was more time", the drafts are:
      | draft     | members | public     |
      | questions | no      | 2020-02-03 |

    # 8. A vice-chair is absent, and another person of the delegation is there instead.
    Given it is 2020-02-03 09:30
    And we speak of the meeting "CWGWSIS35"
    When the chair opens the sitting 1, "Morning"
    And Saudi Arabia closes the sitting
    Then that is refused as forbidden
    Given Saudi Arabia stands in for the vice-chair from Saudi Arabia at the table of "CWG-WSIS&SDG"
    Then in the body "CWG-WSIS&SDG", Saudi Arabia stands in for the vice-chair from Saudi Arabia
    When the chair closes the sitting
    And Saudi Arabia opens the sitting 2, "Afternoon"
    And Saudi Arabia closes the sitting
    And the chair opens the sitting 3, "The second day"

    # 5. Eight duties of the secretariat, and a reference that follows when numbers move.
    Given it is 2020-02-04 11:00
    And we speak of the text "Report of the group"
    When the secretariat registers 10 more documents, "What was done"
    And Russian Federation registers:
      | document | kind         | title                         | from               | on  | in      |
      | 35-11    | contribution | What the secretariat is to do | Russian Federation | all | Russian |
    And the secretariat also calls the document "35-11" "S20-CWGWSIS35-C-0011"
    And Russian Federation proposes "eight" in the document "35-11":
      | kind | provision | words                                    | after  | form                |
      | ADD  | duty-1    | to report on the lines of action         | duties | paragraph 4 decimal |
      | ADD  | duty-2    | to keep the register of projects         | duty-1 | paragraph 4 decimal |
      | ADD  | duty-3    | to prepare the forum                     | duty-2 | paragraph 4 decimal |
      | ADD  | duty-4    | to help with the prizes                  | duty-3 | paragraph 4 decimal |
      | ADD  | duty-5    | to work with other agencies              | duty-4 | paragraph 4 decimal |
      | ADD  | duty-6    | to take part in the group on the society | duty-5 | paragraph 4 decimal |
      | ADD  | duty-7    | to tell the regions                      | duty-6 | paragraph 4 decimal |
      | ADD  | duty-8    | to bring it all before the group         | duty-7 | paragraph 4 decimal |
    And the chair accepts the proposal "eight"
    And the secretariat marks "7.1.2" in "e-1-iii" as a reference to "asked"
    Then the reference in "e-1-iii" says "7.1.2" and ought to say "7.1.2"
    And "duty-8" is number "7.1.3.8"
    And this moment is called "before the numbers moved"
    When the secretariat adds:
      | provision | form                | text                           | after   |
      | regions   | paragraph 3 decimal | to keep the regions informed   | p-7-1-1 |
    Then the reference in "e-1-iii" says "7.1.2" and ought to say "7.1.3"
    When the secretariat brings the references up to date
    Then "e-1-iii" reads "say what 7.1.3 asks for"
    And the reference in "e-1-iii" says "7.1.3" and ought to say "7.1.3"
    And "p-3-3-e" is number "e)"
    And "p-3-3-e-1" is number "1)"
    And "e-1-iii" is number "iii)"
    And "duty-1" is number "7.1.4.1"
    And "duty-8" is number "7.1.4.8"
    And "duty-8" reads "to bring it all before the group"
    And the document "35-11" led to:
      | proposal | provision | became   |
      | eight    | duty-1    | accepted |
      | eight    | duty-2    | accepted |
      | eight    | duty-3    | accepted |
      | eight    | duty-4    | accepted |
      | eight    | duty-5    | accepted |
      | eight    | duty-6    | accepted |
      | eight    | duty-7    | accepted |
      | eight    | duty-8    | accepted |
    And at "before the numbers moved", "duty-8" is number "7.1.3.8"

    # 3. A template for regional reports: supported, drafted, published for the members to look at.
    When Canada registers:
      | document | kind         | title                           | from   | on | in      |
      | template | contribution | A template for regional reports | Canada |    | English |
    And the secretariat opens the template "Template" before "CWG-WSIS&SDG":
      | provision | form  | text                |
      | title     | title | Report of a region  |
    And Canada proposes "template" in the document "template":
      | kind | provision | words                          | after | form                |
      | ADD  | done      | What was done in the region    | title | paragraph 1 decimal |
      | ADD  | wanted    | What the region still wants    | done  | paragraph 1 decimal |
    And United States supports the proposal "template"
    And Saudi Arabia supports the proposal "template"
    And the chair rules "template" on the proposal "template": supported by several
    And the secretariat gives to do in "CWG-WSIS&SDG":
      | action   | what                                          | owners                  |
      | template | Draft the template together and publish it    | Canada, the secretariat |
    And the chair accepts the proposal "template"
    And Canada replaces "What the region still wants" by "What the region still wants, and from whom" in "wanted"
    And the secretariat publishes "template", "Draft template":
      | members until | 2020-03-31        |
      | takes in      | The 35th meeting  |
    And the chair rules "review" on the text: published for comment
    And the secretariat has done "template" for "CWG-WSIS&SDG": "It is there for the members to look at."
    Then the drafts are:
      | draft    | members    | public | takes in         |
      | template | 2020-03-31 | no     | The 35th meeting |
    And the rulings are:
      | ruling   | outcome               |
      | template | supported by several  |
      | review   | published for comment |

    # 1. The input to the forum: the meeting agrees on the next steps.
    When the secretariat registers 1 more documents, "What was done"
    And the secretariat registers:
      | document | kind   | title                              | on | in      |
      | 35-14    | report | Next steps for the Council's input |    | English |
    And the chair notes the document "35-11" with thanks
    And the chair notes the document "35-14"
    Then among the documents are:
      | number       | from               | also called          | noted             |
      | CWGWSIS35/11 | Russian Federation | S20-CWGWSIS35-C-0011 | noted with thanks |
      | CWGWSIS35/14 |                    |                      | noted             |
    When we speak of the text "Input to the forum"
    And the secretariat proposes the timetable "steps", "Next steps for the Council's input":
      | step    | phase          | title                     | first      |
      | draft   | publish        | First draft               | 2020-02-10 |
      | until   | comments-until | Comments on it            | 2020-03-01 |
      | silence | comments-until | Last comments             | 2020-03-12 |
      | final   | final          | The Council's chair submits | 2020-03-16 |
    And the chair agrees to the timetable "steps"
    And the chair gives to do in "CWG-WSIS&SDG":
      | action | what                                      | owners                   | due        |
      | submit | Submit the Council's input to the forum   | the chair of the Council | 2020-03-16 |
    And the chair closes the sitting
    And the chair closes the meeting

    # 1. Draft 1 is on line, and two comment.
    And it is 2020-02-10 09:00
    And the secretariat publishes "draft-1", "First draft":
      | members until | 2020-03-01 23:59      |
      | takes in      | The 35th meeting      |
    And Canada comments as "world" on "draft-1": "Half of the people of the world, please."
    And it is 2020-02-28 15:00
    And United States comments as "women" on "draft-1": "Say something of women."
    Then the comments on "draft-1" are:
      | comment | time    |
      | world   | in time |
      | women   | in time |
    When it is 2020-03-04 18:00
    And the secretariat replaces "More than half of all people" by "More than half of the world's people, women and men," in "access"
    And the secretariat says that the comment "world" on "draft-1" is taken: "It is in the second paragraph."
    And the secretariat says that the comment "women" on "draft-1" is taken: "It is in the second paragraph."
    Then the comments on "draft-1" are:
      | comment | became |
      | world   | taken  |
      | women   | taken  |

    # 1. The final draft under silence, which nobody breaks.
    When it is 2020-03-05 09:00
    And the secretariat circulates the text as "final", "The final draft for the forum", until 2020-03-12 18:00
    Then the silence "final" is open
    And this moment is called "while it was circulated"
    When Canada replaces "people" by "citizens" in "access"
    Then that is refused as closed
    When it is 2020-03-13 09:00
    Then the silence "final" was kept
    And all of it is agreed
    And at "while it was circulated", the silence "final" is open
    When the chair of the Council has done "submit" for "CWG-WSIS&SDG": "Submitted on 13 March, three days early."
    Then "access" reads "More than half of the world's people, women and men, are on line"

    # 2. The group's own report: from two meetings' reports, by the management team and the secretariat.
    When we speak of the text "Report of the group"
    And it is 2020-03-13 10:00
    And the secretariat publishes "report", "Report to the Council":
      | members until | 2020-03-15 23:59                                     |
      | takes in      | Report of the 34th meeting, Report of the 35th meeting |
    And the chair replaces "Introduction" by "Introduction and summary" in "section-1"
    And Saudi Arabia replaces "What was proposed" by "What was proposed and accepted" in "section-3"
    And it is 2020-03-14 09:00
    And Canada comments as "short" on "report": "The summary could be shorter."
    And it is 2020-03-16 09:00
    And United States comments as "late" on "report": "The annex is missing."
    And the secretariat says that the comment "short" on "report" is taken in part: "It is one page now."
    Then the comments on "report" are:
      | comment | time    | became        |
      | short   | in time | taken in part |
      | late    | late    |               |
    And the drafts are:
      | draft  | members          | public | takes in                                               |
      | report | 2020-03-15 23:59 | no     | Report of the 34th meeting; Report of the 35th meeting |
    And "section-3" reads "What was proposed and accepted"

    # 7. What the group recommends, a) to l).
    When we speak of the body "CWG-WSIS&SDG"
    And the secretariat opens the register "To the Council"
    And the secretariat recommends in the register "To the Council":
      | item      | verb        | to                              | text                                              | on                | document | meeting   |
      | work      | appreciates | the secretariat                 | for what was done since the last Council          |                   |          |           |
      | proposals | notes       |                                 | what was proposed and where it stands             | "section-3"       | 34-18    | CWGWSIS34 |
      | duties    | requests    | the secretariat                 | to do every year what is listed                   | "p-7-1-1"         | 35-11    | CWGWSIS35 |
      | meetings  | notes       |                                 | the reports of its two meetings                   |                   |          |           |
      | answers   | encourages  | Member States                   | to take part in open consultations                |                   |          |           |
      | template  | instructs   | the secretariat                 | to publish the template when members have seen it |                   | template | CWGWSIS35 |
      | input     | supports    |                                 | the input to the forum, adopted by silence        |                   | 35-14    | CWGWSIS35 |
      | others    | invites     | other agencies                  | to tell the group what they do                    |                   |          |           |
      | regions   | encourages  | Member States, other agencies   | to tell what is done in the regions               |                   |          |           |
      | prizes    | appreciates | Member States                   | for taking part in the prizes                     |                   |          |           |
      | hasty     | requests    | Canada                          | to fill in the template first                     |                   |          |           |
      | council   | invites     | the body Council                | to take note of this report                       | the text          |          |           |
      | summit    | invites     | the body Council, Member States | to prepare the review of the summit               |                   |          |           |
    And this moment is called "as it was recommended first"
    And the secretariat puts the item "meetings" of the register "To the Council" behind "work"
    And the secretariat withdraws the item "hasty" of the register "To the Council": "Canada does so unasked."
    And the secretariat adopts the register "To the Council"
    Then that is refused as forbidden
    When the chair adopts the register "To the Council"
    And the secretariat withdraws the item "work" of the register "To the Council": "It is too late."
    Then that is refused as closed
    And the register "To the Council" reads:
      | letter | item      | verb        | to                              | on        |
      | a)     | work      | appreciates | the secretariat                 |           |
      | b)     | meetings  | notes       |                                 |           |
      | c)     | proposals | notes       |                                 | section-3 |
      | d)     | duties    | requests    | the secretariat                 | p-7-1-1   |
      | e)     | answers   | encourages  | Member States                   |           |
      | f)     | template  | instructs   | the secretariat                 |           |
      | g)     | input     | supports    |                                 |           |
      | h)     | others    | invites     | other agencies                  |           |
      | i)     | regions   | encourages  | Member States, other agencies   |           |
      | j)     | prizes    | appreciates | Member States                   |           |
      | k)     | council   | invites     | the body Council                | the text  |
      | l)     | summit    | invites     | the body Council, Member States |           |
    And at "as it was recommended first", the register "To the Council" reads:
      | letter | item      | verb        |
      | a)     | work      | appreciates |
      | b)     | proposals | notes       |
      | c)     | duties    | requests    |
      | d)     | meetings  | notes       |
      | e)     | answers   | encourages  |
      | f)     | template  | instructs   |
      | g)     | input     | supports    |
      | h)     | others    | invites     |
      | i)     | regions   | encourages  |
      | j)     | prizes    | appreciates |
      | k)     | hasty     | requests    |
      | l)     | council   | invites     |
      | m)     | summit    | invites     |
    When it is 2020-04-02 10:00
    Then the item "template" of the register "To the Council" is now done, says the secretariat: "It is published."

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
