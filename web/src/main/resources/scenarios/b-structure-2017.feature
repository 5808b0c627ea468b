Feature: CWG-SFP, second meeting of September 2017

  How the plan for 2020 to 2023 got its structure. The facts are those of the meeting's report; the
  sentences, those of the texts among them, are our own.

  Background:
    Given it is 2017-09-10 09:00
    And the body "CWG-SFP", "Council working group for the strategic and financial plans"
    And the body "CWG-FHR", "Council working group on financial and human resources"
    And at the table of "CWG-SFP":
      | who                                      | delegation               | role        |
      | the chair                                | Brazil                   | chair       |
      | the vice-chair from Rwanda               | Rwanda                   | vice-chair  |
      | the vice-chair from United Arab Emirates | United Arab Emirates     | vice-chair  |
      | the vice-chair from Japan                | Japan                    | vice-chair  |
      | the vice-chair from Russian Federation   | Russian Federation       | vice-chair  |
      | the vice-chair from Portugal             | Portugal                 | vice-chair  |
      | the secretariat                          | Secretariat              | secretariat |
      | Radiocommunication Sector                | Radiocommunication       | delegate    |
      | Standardization Sector                   | Standardization          | delegate    |
      | Development Sector                       | Development              | delegate    |
      | Russian Federation                       | Russian Federation       | delegate    |
      | Germany                                  | Germany                  | delegate    |
      | Japan                                    | Japan                    | delegate    |
      | United Arab Emirates                     | United Arab Emirates     | delegate    |
    And the secretariat opens the resolution "Res. 71" before "CWG-SFP":
      | provision | form                | text                                                                     |
      | title     | title               | Strategic plan of the Union for 2020-2023                                |
      | resolves  | operative 1 decimal | to adopt the strategic plan                                              |
      | annex-1   | annex               | Strategic plan                                                           |
      | vision    | paragraph 1 decimal | An information society, empowered by the interconnected world            |
      | mission   | paragraph 1 decimal | To promote, facilitate and foster affordable access                      |
      | goal-1    | paragraph 1 decimal | Growth: more people and more things use what the Union works for         |
      | goal-2    | paragraph 1 decimal | Inclusiveness: nobody is left off line                                   |
      | goal-3    | paragraph 1 decimal | Sustainability: growth that lasts                                        |
      | goal-4    | paragraph 1 decimal | Innovation: change is met before it is suffered                          |
      | goal-5    | paragraph 1 decimal | Partnership: work done together                                          |
      | link-1    | table-row           | Growth: goals 8 and 9 of 2030, lines C2 and C6                           |
      | link-2    | table-row           | Inclusiveness: goals 5 and 10 of 2030, lines C3 and C4                   |
      | money     | paragraph 1 decimal | How the goals are paid for                                               |
      | swot      | paragraph 1 decimal | Strengths, weaknesses, chances and threats                               |
      | terms     | glossary-term 1     | Outcome: the change that comes of what is put out                        |
      | appendix  | annex 2             | Financial content                                                        |
      | annex-2   | annex               | Situational analysis                                                     |
      | annex-3   | annex               | Glossary                                                                 |
    And the secretariat convenes the meeting "CWG-SFP-2" of "CWG-SFP":
      | title       | Second meeting |
      | designation | CWG-SFP-2      |
      | first       | 2017-09-11     |
      | last        | 2017-09-12     |
    And the secretariat convenes the meeting "CWG-SFP-3" of "CWG-SFP":
      | title       | Third meeting |
      | designation | CWG-SFP-3     |
      | first       | 2018-01-15    |
      | last        | 2018-01-16    |
    And we speak of the meeting "CWG-SFP-2"
    And the secretariat registers:
      | document | kind              | title                                   | on      | in      |
      | 2-1      | agenda            | Draft agenda                            |         | English |
      | 2-2      | report            | Report of the first meeting             |         | English |
      | 2-3      | secretariat-input | Structure of the plan                   | all     | English |
      | 2-4      | secretariat-input | Outlook of the financial plan           | money   | English |
      | 2-5      | secretariat-input | Draft glossary                          | terms   | English |
      | 2-6      | secretariat-input | Strategic framework                     | annex-1 | English |
      | 2-7      | secretariat-input | How the plans are to be drafted further |         | English |
    And Germany registers:
      | document | kind         | title                               | from    | on      | in      |
      | 2-8      | contribution | Outcomes of a ministers' conference | Germany | annex-1 | English |
    And Russian Federation registers:
      | document | kind         | title                                 | from               | on  | in      |
      | 2-9      | contribution | First conclusions of the consultation | Russian Federation |     | Russian |
      | 2-10     | contribution | Draft revision of the resolution      | Russian Federation | all | Russian |
    And the secretariat registers:
      | document | kind        | title                               | on | in      |
      | inf-1    | information | What the public consultation says   |    | English |
      | inf-2    | information | What the survey of the staff says   |    | English |

  Scenario: As it was

    # 1. Two documents move to other items: the agenda becomes 2/1(Rev.1).
    When the secretariat puts on the agenda:
      | item         | title                        | documents    |
      | opening      | Opening                      |              |
      | agenda       | Agenda and last report       | 2-2          |
      | structure    | Structure of the plans       | 2-3, 2-4     |
      | terms        | Glossary                     | 2-5          |
      | consultation | Consultations                | inf-1, inf-2 |
      | framework    | Strategic framework          | 2-6, 2-8     |
      | process      | How the plans are drafted on | 2-7, 2-9, 2-10 |
      | next         | Next meeting                 |              |
    And the secretariat issues the agenda as the document "2-1": "As drafted"
    Then the agenda is "CWG-SFP-2/1"
    And this moment is called "as the agenda was drafted"
    When it is 2017-09-11 09:30
    And the chair opens the sitting 1, "First sitting"
    And the secretariat brings the document "2-10" under the item "structure"
    And the secretariat brings the document "2-9" under the item "consultation"
    And the secretariat issues the agenda as the document "2-1": "Documents 9 and 10 have moved"
    And the chair adopts the agenda
    Then the agenda is "CWG-SFP-2/1(Rev.1)"
    And the agenda was adopted without objection
    And the agenda reads:
      | number | title                        | documents                                         |
      | 1      | Opening                      |                                                   |
      | 2      | Agenda and last report       | CWG-SFP-2/2                                       |
      | 3      | Structure of the plans       | CWG-SFP-2/3, CWG-SFP-2/4, CWG-SFP-2/10            |
      | 4      | Glossary                     | CWG-SFP-2/5                                       |
      | 5      | Consultations                | CWG-SFP-2/INF-1, CWG-SFP-2/INF-2, CWG-SFP-2/9     |
      | 6      | Strategic framework          | CWG-SFP-2/6, CWG-SFP-2/8                          |
      | 7      | How the plans are drafted on | CWG-SFP-2/7                                       |
      | 8      | Next meeting                 |                                                   |
    And at "as the agenda was drafted", the agenda is "CWG-SFP-2/1"

    # 2. The report of the first meeting draws no comments.
    When the chair takes up the item "agenda"
    And the chair notes the document "2-2"
    And the chair closes the item "agenda": "There are no comments."

    # 4. The structure is agreed provisionally, provisions go to other annexes and stay what they are.
    When the chair takes up the item "structure"
    And the secretariat introduces the document "2-3" by the secretariat
    And the secretariat introduces the document "2-10" by Russian Federation
    And the chair rules "plan-in-annex-1" on "annex-1": agreed
    Then "annex-1" is agreed
    And this moment is called "while it was agreed"
    When the secretariat moves "swot" behind "annex-2" as "paragraph 1 decimal"
    And the secretariat moves "terms" behind "annex-3" as "glossary-term 1"
    And the secretariat moves "money" behind "appendix" as "paragraph 1 decimal"
    And the chair rules "structure" on "annex-1" and "appendix" and "annex-2" and "annex-3": provisionally agreed
    Then "annex-1" is provisionally agreed
    And "appendix" is provisionally agreed
    And "goal-5" is number "7"
    And "money" is number "1"
    And "swot" is number "1"
    And "swot" reads "Strengths, weaknesses, chances and threats"
    And at "while it was agreed", "swot" is number "9"
    And at "while it was agreed", "money" is number "8"
    When the secretariat introduces the document "2-4" by the secretariat
    And the chair notes the document "2-4"

    # 5. A constraint is recalled, and flagged on each proposal that costs something.
    When Russian Federation proposes "regions" in the document "2-10":
      | kind | provision | words            | instead                               |
      | MOD  | resolves  | to adopt         | to adopt, with offices in each region, |
    And Russian Federation proposes "wording" in the document "2-10":
      | kind  | provision | words | instead    |
      | (MOD) | title     | of    | for        |
    And Russian Federation says that the proposal "regions" costs something: "Offices in each region"
    Then the proposals that cost something are:
      | proposal | what                   | flagged |
      | regions  | Offices in each region |         |
    And this moment is called "before the constraint was recalled"
    When Germany recalls "CS 142, CV 488-489" as "limits": "Decisions stay within the financial limits."
    Then that is refused as forbidden
    When the secretariat recalls "CS 142, CV 488-489" as "limits": "Decisions stay within the financial limits."
    Then the proposals that cost something are:
      | proposal | what                   | flagged |
      | regions  | Offices in each region | limits  |
    And at "before the constraint was recalled", the proposals that cost something are:
      | proposal | what                   | flagged |
      | regions  | Offices in each region |         |

    # 6. The glossary may gain terms while the plan is drafted.
    When the chair takes up the item "terms"
    And the secretariat introduces the document "2-5" by the secretariat
    And the chair rules "glossary-open" on "terms": kept open
      | meeting | CWG-SFP-3 |
    Then "terms" is open
    When the secretariat adds:
      | provision | form            | text                                       | after |
      | output    | glossary-term 1 | Output: what is put out by what was put in | terms |
    Then "output" reads "Output: what is put out by what was put in"

    # 7. What the consultation and the survey came to is noted.
    When the chair takes up the item "consultation"
    And the secretariat introduces the document "2-9" by Russian Federation
    And the chair notes the document "2-9"
    And the secretariat opens the report "Consultation" before "CWG-SFP":
      | provision  | form               | text                                          |
      | title      | title              | What the consultation and the survey say      |
      | answers    | heading 1          | From the public                               |
      | priorities | list-item 1 letter | What comes first from 2020 to 2023            |
      | trends     | list-item 1 letter | Trends in technology that matter              |
      | challenges | list-item 1 letter | What will be difficult                        |
      | outcomes   | list-item 1 letter | What is to have come about by 2023            |
      | survey     | heading 1          | From the staff                                |
      | focus      | list-item 1 letter | What comes first, for the goals of 2030 too   |
    And the chair rules "answers" on "priorities" and "trends" and "challenges" and "outcomes": noted
    And the chair rules "survey" on "survey" and "focus": noted
    And the chair notes the document "inf-1"
    And the chair notes the document "inf-2"
    Then "outcomes" is number "d)"
    And the rulings are:
      | ruling  | outcome | on                                       |
      | answers | noted   | priorities, trends, challenges, outcomes |
      | survey  | noted   | survey, focus                            |

    # 8. Several support what Germany has brought.
    When we speak of the text "Res. 71"
    And the chair takes up the item "framework"
    And the secretariat introduces the document "2-8" by Germany
    And Germany proposes "roadmap" in the document "2-8":
      | kind | provision | words                                       | after  | form                |
      | ADD  | roadmap   | What a roadmap of ministers asks for        | goal-5 | paragraph 1 decimal |
    And Japan supports the proposal "roadmap"
    And United Arab Emirates supports the proposal "roadmap"
    And the chair rules "roadmap" on the proposal "roadmap": supported by several
      | conditions | Only what is within the Union's mandate is taken up |
    And the chair rules "extract" on the proposal "roadmap": instructed
      | owner   | Secretariat                                 |
      | task    | Extract what is within the mandate from 2/8 |
      | meeting | CWG-SFP-3                                   |
    Then the proposal "roadmap" is pending
    And the positions are:
      | who                  | on                     | stance   | text |
      | Japan                | the proposal "roadmap" | supports | same |
      | United Arab Emirates | the proposal "roadmap" | supports | same |

    # 9. Five goals are approved, their descriptions to be worked on again; the vision and the mission stay.
    When the secretariat introduces the document "2-6" by the secretariat
    And the secretariat revises the document "2-6": "What was said on the strengths and weaknesses"
    And the secretariat revises the document "2-6": "The goals are mapped to the goals of 2030 and to the lines of action"
    And the chair rules "goals" on "goal-1" and "goal-2" and "goal-3" and "goal-4" and "goal-5": approved to rework
      | what | The descriptions of the goals |
    And the chair rules "kept" on "vision" and "mission": agreed
    And the chair gives to do in "CWG-SFP":
      | action | what                                                               | owners                                                                               | due       | on             |
      | links  | Revise each link of a goal to the goals of 2030 and to the lines   | the secretariat, Radiocommunication Sector, Standardization Sector, Development Sector | CWG-SFP-3 | link-1, link-2 |
    Then "goal-3" is provisionally agreed
    And "vision" is agreed
    And "mission" is agreed
    And this moment is called "before all became preliminary"

    # 3. More time is wanted: all outcomes of the meeting are preliminary, earlier ones and later ones.
    When Russian Federation needs more time for the text: "Regional consultations go on."
    And the chair declares "preliminary", all outcomes so far are preliminary: "Consultations in countries and regions need more time."
    Then "vision" is provisionally agreed
    And "mission" is provisionally agreed
    And "annex-1" is provisionally agreed
    And at "before all became preliminary", "vision" is agreed
    When the chair rules "aim" on "resolves": agreed
    Then "resolves" is provisionally agreed

    # 10. Several formats of a second consultation, which is held after the third meeting.
    When the chair takes up the item "process"
    And the secretariat introduces the document "2-7" by the secretariat
    And the secretariat opens the plan "Process" before "CWG-SFP":
      | provision | form                | text                                    |
      | title     | title               | How the plans are drafted on            |
      | second    | paragraph 1 decimal | A second public consultation is held    |
    And the secretariat opens the option set "formats", "What the second consultation is like":
      | option | title     | treatment | provision | text                                                              |
      | 1      | Questions | replace   | second    | A second public consultation is held, by questions                |
      | 2      | The text  | replace   | second    | A second public consultation is held, on the text itself          |
      | 3      | Both      | replace   | second    | A second public consultation is held, by questions and on the text |
    And the chair rules "later" on the option set "formats": deferred
      | meeting    | CWG-SFP-3                                              |
      | conditions | The text has all changes of the third meeting by then  |
    Then "second" is deferred
    And the option set "formats" is open

    # 11. Other days for the third meeting are looked at in vain.
    When the chair takes up the item "next"
    And we speak of the meeting "CWG-SFP-3"
    And the secretariat finds it impossible to meet from 2018-01-25 until 2018-01-26: "Other groups meet then, say their chairs."
    Then the meeting is from 2018-01-15 until 2018-01-16
    And it was found impossible to meet 1 time
    When we speak of the meeting "CWG-SFP-2"
    And the chair closes the sitting
    And the chair closes the meeting
    Then the documents are:
      | number              | noted |
      | CWG-SFP-2/1(Rev.1)  |       |
      | CWG-SFP-2/2         | noted |
      | CWG-SFP-2/3         |       |
      | CWG-SFP-2/4         | noted |
      | CWG-SFP-2/5         |       |
      | CWG-SFP-2/6(Rev.2)  |       |
      | CWG-SFP-2/7         |       |
      | CWG-SFP-2/8         |       |
      | CWG-SFP-2/9         | noted |
      | CWG-SFP-2/10        |       |
      | CWG-SFP-2/INF-1     | noted |
      | CWG-SFP-2/INF-2     | noted |

    # 12. One paragraph of the report names another group than the one that meets.
    When the secretariat opens the report "Report" before "CWG-SFP":
      | provision | form                | text                                                     |
      | title     | title               | Report of the second meeting                             |
      | 8-1       | paragraph 1 decimal | The next meeting of CWG-FHR is on 15 and 16 January 2018 |
      | 8-2       | paragraph 1 decimal | The third meeting of CWG-SFP cannot be put off           |
    Then the text refers to "CWG-FHR", which is another body
    And the text refers to "CWG-FHR" in "8-1"

    # 8, 9 and 10, at the third meeting and after it.
    When it is 2018-01-15 09:30
    And we speak of the meeting "CWG-SFP-3"
    Then to be done at this meeting is:
      | what                                                             | carried | owners                                                                               |
      | Extract what is within the mandate from 2/8                      | 0       | the secretariat                                                                      |
      | Revise each link of a goal to the goals of 2030 and to the lines | 0       | the secretariat, Radiocommunication Sector, Standardization Sector, Development Sector |
    When Standardization Sector has done "links" for "CWG-SFP": "Each link is looked at."
    Then to be done at this meeting is:
      | what                                        |
      | Extract what is within the mandate from 2/8 |
    When we speak of the text "Res. 71"
    And the secretariat replaces "growth that lasts" by "growth that lasts and spares the climate" in "goal-3"
    And we speak of the text "Process"
    And the chair rules "format" on option "2" of "formats": option kept
    And it is 2018-01-17 09:00
    And we speak of the text "Res. 71"
    And the secretariat publishes "second", "The text after the third meeting":
      | public until | 2018-02-28        |
      | takes in     | The third meeting |
    Then the drafts are:
      | draft  | members | public     | takes in          |
      | second | no      | 2018-02-28 | The third meeting |
    And "goal-3" reads "Sustainability: growth that lasts and spares the climate"
    And "vision" is provisionally agreed
    And "swot" is number "1"
    And the proposals that cost something are:
      | proposal | flagged |
      | regions  | limits  |
    When Russian Federation says that the proposal "regions" costs nothing: "There are offices already"
    Then no proposal costs anything

  Scenario: What an earlier meeting agreed stays agreed
    When the chair rules "earlier" on "resolves": agreed
      | at | CWG-SFP-1 |
    And the chair rules "kept" on "vision": agreed
      | at | CWG-SFP-2 |
    And the chair declares "preliminary", all outcomes of "CWG-SFP-2" are preliminary: "Consultations need more time."
    Then "vision" is provisionally agreed
    And "resolves" is agreed

  Scenario: The postponement is accepted
    When we speak of the meeting "CWG-SFP-3"
    And the secretariat moves the meeting to 2018-01-25 until 2018-01-26: "The other chairs agree."
    Then the meeting is from 2018-01-25 until 2018-01-26
    And it was found impossible to meet 0 times
