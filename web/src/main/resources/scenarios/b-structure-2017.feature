Feature: CWG-SFP, second meeting of September 2017

  How the plan for 2020 to 2023 got its structure. The facts are those of the meeting's report; the
  sentences, those of the texts among them, are our own.

  Background:
    Given it is 2017-09-10 09:00
    And the body "CWG-SFP", "Council working group for the strategic and financial plans"
    And at the table of "CWG-SFP":
      | who                          | delegation           | role        |
      | the chair                    | Brazil               | chair       |
      | the vice-chair from Rwanda   | Rwanda               | vice-chair  |
      | the vice-chair from Portugal | Portugal             | vice-chair  |
      | the secretariat              | Secretariat          | secretariat |
      | Russian Federation           | Russian Federation   | delegate    |
      | Germany                      | Germany              | delegate    |
      | Japan                        | Japan                | delegate    |
      | United Arab Emirates         | United Arab Emirates | delegate    |
    And the secretariat opens the resolution "Res. 71" before "CWG-SFP":
      | provision  | form                    | text                                                                     |
      | title      | title                   | Strategic plan of the Union for 2020-2023                                |
      | resolves   | operative 1 decimal     | to adopt the strategic plan                                              |
      | annex-1    | annex                   | Strategic plan                                                           |
      | vision     | paragraph 1 decimal     | An information society, empowered by the interconnected world            |
      | goal-1     | paragraph 1 decimal     | Growth: more people and more things use what the Union works for         |
      | goal-2     | paragraph 1 decimal     | Inclusiveness: nobody is left off line                                   |
      | goal-3     | paragraph 1 decimal     | Sustainability: growth that lasts                                        |
      | goal-4     | paragraph 1 decimal     | Innovation: change is met before it is suffered                          |
      | goal-5     | paragraph 1 decimal     | Partnership: work done together                                          |
      | money      | paragraph 1 decimal     | How the goals are paid for                                               |
      | swot       | paragraph 1 decimal     | Strengths, weaknesses, chances and threats                               |
      | terms      | glossary-term 1         | Outcome: the change that comes of what is put out                        |
      | annex-2    | annex                   | Situational analysis                                                     |
      | annex-3    | annex                   | Glossary                                                                 |
      | appendix   | annex                   | Financial content                                                        |
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
      | document | kind              | title                                        | on      | in      |
      | 2-1      | agenda            | Draft agenda                                 |         | English |
      | 2-2      | report            | Report of the first meeting                  |         | English |
      | 2-3      | secretariat-input | Structure of the plan                        | all     | English |
      | 2-4      | secretariat-input | Outlook of the financial plan                |         | English |
      | 2-5      | secretariat-input | Draft glossary                               | terms   | English |
      | 2-6      | secretariat-input | Strategic framework                          | annex-1 | English |
      | 2-7      | secretariat-input | How the plans are to be drafted further      |         | English |
    And Germany registers:
      | document | kind         | title                                  | from    | on      | in      |
      | 2-8      | contribution | Outcomes of a ministers' conference    | Germany | annex-1 | English |
    And Russian Federation registers:
      | document | kind         | title                                    | from               | on  | in      |
      | 2-9      | contribution | First conclusions of the consultation    | Russian Federation |     | Russian |
      | 2-10     | contribution | Draft revision of the resolution         | Russian Federation | all | Russian |

  Scenario: As it was

    # 1. Two documents go to other items: the agenda becomes 2/1(Rev.1).
    When the secretariat puts on the agenda:
      | item         | title                           | documents |
      | opening      | Opening                         | 2-2       |
      | structure    | Structure of the plans          | 2-3, 2-4  |
      | terms        | Glossary                        | 2-5       |
      | consultation | Consultations                   |           |
      | framework    | Strategic framework             | 2-6, 2-8  |
      | process      | How the plans are drafted on    | 2-7       |
    And the secretariat issues the agenda as the document "2-1": "As drafted"
    And the chair opens the sitting 1, "First sitting"
    And the secretariat brings the document "2-10" under the item "structure"
    And the secretariat brings the document "2-9" under the item "consultation"
    And the secretariat issues the agenda as the document "2-1": "Documents 9 and 10 have their items"
    And the chair adopts the agenda
    Then the agenda is "CWG-SFP-2/1(Rev.1)"
    And the agenda reads:
      | number | title                        | documents                                    |
      | 1      | Opening                      | CWG-SFP-2/2                                  |
      | 2      | Structure of the plans       | CWG-SFP-2/3, CWG-SFP-2/4, CWG-SFP-2/10       |
      | 3      | Glossary                     | CWG-SFP-2/5                                  |
      | 4      | Consultations                | CWG-SFP-2/9                                  |
      | 5      | Strategic framework          | CWG-SFP-2/6, CWG-SFP-2/8                     |
      | 6      | How the plans are drafted on | CWG-SFP-2/7                                  |

    # 2. The report of the first meeting draws no comments.
    When the chair notes the document "2-2"

    # 5, 7. The outlook and what the consultation and the survey came to are noted.
    And the chair notes the document "2-4"
    And the chair notes the document "2-9"

    # 4. The structure is agreed, provisions go to other annexes and stay what they are.
    When the secretariat introduces the document "2-3" by the secretariat
    And the secretariat introduces the document "2-10" by Russian Federation
    And the chair rules "plan-in-annex-1" on "annex-1": agreed
    And this moment is called "while it was agreed"
    And the secretariat moves "swot" behind "annex-2" as "paragraph 1 decimal"
    And the secretariat moves "terms" behind "annex-3" as "glossary-term 1"
    And the secretariat moves "money" behind "appendix" as "paragraph 1 decimal"
    And the chair rules "structure" on "annex-2" and "annex-3" and "appendix": provisionally agreed
    Then "goal-5" is number "6"
    And "swot" is number "1"
    And "swot" reads "Strengths, weaknesses, chances and threats"
    And at "while it was agreed", "swot" is number "8"

    # 6. The glossary may gain terms while the plan is drafted.
    When the chair rules "glossary-open" on "terms": kept open
      | meeting | CWG-SFP-3 |
    Then "terms" is open

    # 8. Several support what Germany has brought.
    When the secretariat introduces the document "2-8" by Germany
    And Japan supports the text: "The roadmap should be looked at."
    And United Arab Emirates supports the text
    And the chair rules "roadmap" on the text: supported by several
      | conditions | Only what is within the Union's mandate is taken up |
    And the chair rules "extract" on the text: instructed
      | owner   | Secretariat                                        |
      | task    | Extract what is within the mandate from 2/8        |
      | meeting | CWG-SFP-3                                          |

    # 9. Five goals are approved, their descriptions to be worked on again; the vision stays.
    When the secretariat introduces the document "2-6" by the secretariat
    And the secretariat revises the document "2-6": "The goals are mapped"
    And the secretariat revises the document "2-6": "Each link to be looked at again"
    And the chair rules "goals" on "goal-1" and "goal-2" and "goal-3" and "goal-4" and "goal-5": approved to rework
      | what | The descriptions of the goals |
    And the chair rules "vision-kept" on "vision": agreed
    And the chair rules "links" on "goal-1": instructed
      | owner   | Secretariat                             |
      | task    | Revise each link of a goal to the goals of sustainable development |
      | meeting | CWG-SFP-3                               |
    Then "goal-3" is provisionally agreed
    And "vision" is agreed
    And this moment is called "before all became preliminary"

    # 3. More time is wanted: all outcomes of the meeting are preliminary, earlier ones too.
    When Russian Federation needs more time for the text: "Regional consultations go on."
    And the chair declares "preliminary", all outcomes so far are preliminary: "Consultations in countries and regions need more time."
    Then "vision" is provisionally agreed
    And "annex-1" is provisionally agreed
    And at "before all became preliminary", "vision" is agreed

    # 10. The second consultation is held after the third meeting.
    When the chair rules "consultation" on the text: deferred
      | meeting | CWG-SFP-3 |

    # 11. Other days for the third meeting are looked at in vain.
    When we speak of the meeting "CWG-SFP-3"
    And the secretariat finds it impossible to meet from 2018-01-25 until 2018-01-26: "Other groups meet then."
    Then the meeting is from 2018-01-15 until 2018-01-16
    And it was found impossible to meet 1 time

    When we speak of the meeting "CWG-SFP-2"
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

    # 12. One paragraph of the report names another group than the one that meets.
    Given the body "CWG-FHR", "Council working group on financial and human resources"
    When the secretariat opens the report "Report" before "CWG-SFP":
      | provision | form                | text                                                        |
      | title     | title               | Report of the second meeting                                |
      | 8-1       | paragraph 1 decimal | The next meeting of CWG-FHR is on 15 and 16 January 2018    |
      | 8-2       | paragraph 1 decimal | The third meeting of CWG-SFP cannot be put off              |
    Then the text refers to "CWG-FHR", which is another body

  Scenario: The postponement is accepted
    When we speak of the meeting "CWG-SFP-3"
    And the secretariat moves the meeting to 2018-01-25 until 2018-01-26: "The other chairs agree."
    Then the meeting is from 2018-01-25 until 2018-01-26
    And it was found impossible to meet 0 times
