Feature: CWG-SFP, second meeting on the plan for 2024 to 2027

  The facts are those of the meeting's report of January 2022; the sentences, those of the texts
  among them, are our own.

  Background:
    Given it is 2022-01-11 09:00
    And the body "CWG-SFP", "Council working group for the strategic and financial plans"
    And the body "CWG-FHR", "Council working group on financial and human resources"
    And at the table of "CWG-SFP":
      | who                | delegation         | role        |
      | the chair          | Chair              | chair       |
      | the secretariat    | Secretariat        | secretariat |
      | Russian Federation | Russian Federation | delegate    |
      | United States      | United States      | delegate    |
      | Canada             | Canada             | delegate    |
      | Brazil             | Brazil             | delegate    |
    And the secretariat opens the resolution "Res. 71" before "CWG-SFP":
      | provision       | form                  | text                                                                                              |
      | title           | title                 | Strategic plan of the Union for 2024-2027                                                         |
      | considering     | preambular 1 letter   | that the plan and the budget follow one cycle                                                     |
      | resolves        | operative 1 decimal   | to adopt the plan in Annex 1                                                                      |
      | annex-1         | annex                 | Strategic plan                                                                                    |
      | vision          | paragraph 1           | An information society in which everybody can take part                                           |
      | mission         | paragraph 1           | To promote and facilitate affordable access to networks and services                              |
      | priorities      | heading 1 decimal     | Thematic priorities                                                                               |
      | spectrum        | paragraph 2 decimal   | Use of spectrum and orbits for space and terrestrial services                                     |
      | enabling        | paragraph 2 decimal   | An enabling environment: policies that help everybody gain from the digital society               |
      | assistance      | paragraph 2 decimal   | Technical assistance is given to all who ask for it                                               |
      | enablers        | heading 1 decimal     | Enablers                                                                                          |
      | governance      | paragraph 2 decimal   | Offices in the regions and sound finances serve the digital society                               |
      | annex-2         | annex                 | Situational analysis                                                                              |
      | weaknesses      | paragraph 1           | Weaknesses: a complex governance structure                                                        |
      | chances         | paragraph 1           | Opportunities: the reform of the United Nations' work for development                             |
      | threats         | paragraph 1           | Threats: technology that evolves too fast to keep up with                                         |
      | annex-3         | annex                 | Glossary                                                                                          |
      | term-goal       | glossary-term 1       | Goal: what the Union as a whole wants to come about                                               |
    And the secretariat convenes the meeting "CWG-SFP-2" of "CWG-SFP":
      | title         | Second meeting                      |
      | designation   | CWG-SFP-2                           |
      | venue         | virtual                             |
      | first         | 2022-01-12                          |
      | last          | 2022-01-13                          |

  Scenario: As it was

    # 1. What comes in, and what it bears on; the agenda.
    When the secretariat registers:
      | document | kind              | title                            | on                           | in      |
      | 2-1      | agenda            | Draft agenda                     |                              | English |
      | 2-2      | secretariat-input | Input to Annex 1                 | annex-1                      | English |
      | 2-3      | secretariat-input | Draft situational analysis       | annex-2                      | English |
      | 2-4      | secretariat-input | Proposed changes of the glossary | annex-3                      | English |
      | 2-5      | secretariat-input | Technical updates of the body    | title, considering, resolves | English |
    And Russian Federation registers:
      | document | kind         | title                         | from               | on                           | in      |
      | 2-6      | contribution | Proposed revision of the body | Russian Federation | title, considering, resolves | Russian |
    And United States registers:
      | document | kind         | title                | from          | on      | in      |
      | 2-7      | contribution | Proposals on Annex 1 | United States | annex-1 | English |
    And the secretariat registers:
      | document | kind        | title                         | on      | in      |
      | inf-1    | information | How the draft plan came to be | annex-1 | English |
    Then the documents are:
      | number          | from               | on                           |
      | CWG-SFP-2/1     |                    |                              |
      | CWG-SFP-2/2     |                    | annex-1                      |
      | CWG-SFP-2/3     |                    | annex-2                      |
      | CWG-SFP-2/4     |                    | annex-3                      |
      | CWG-SFP-2/5     |                    | title, considering, resolves |
      | CWG-SFP-2/6     | Russian Federation | title, considering, resolves |
      | CWG-SFP-2/7     | United States      | annex-1                      |
      | CWG-SFP-2/INF-1 |                    | annex-1                      |
    When the secretariat puts on the agenda:
      | item          | title                              | under   | documents   |
      | opening       | Opening and agenda                 |         |             |
      | annex-1       | Annex 1                            |         | 2-2, inf-1  |
      | other         | What else is raised                | annex-1 |             |
      | contributions | What there are contributions on    | annex-1 | 2-7         |
      | annex-2       | Annex 2                            |         | 2-3         |
      | annex-3       | Annex 3                            |         | 2-4         |
      | body          | Body of the resolution             |         | 2-5, 2-6    |
      | next          | Time plan and next meeting         |         |             |
    And the secretariat issues the agenda as the document "2-1": "As drafted"
    And it is 2022-01-12 13:00
    And the chair opens the sitting 1, "First sitting"
    And it is noted as "opened"
    And the chair adopts the agenda
    And it is noted as "adopted"
    Then the agenda was adopted without objection
    And the agenda is "CWG-SFP-2/1"
    When the chair takes up the item "opening"
    And the chair closes the item "opening": "The agenda is adopted."
    And the secretariat introduces the document "2-2" by the secretariat
    And it is noted as "2/2"
    And the secretariat introduces the document "inf-1" by the secretariat
    And it is noted as "INF-1"
    And the secretariat introduces the document "2-7" by United States
    And it is noted as "2/7"
    And the secretariat proposes "advice" after hearing "Telecommunication development advisory group":
      | kind | provision  | words | instead           |
      | MOD  | assistance | all   | all Member States |
    And it is noted as "advice"
    Then the proposal "advice" is pending

    # 2. First what has contributions, then the rest.
    Then the order of work is "opening, annex-1, other, contributions, annex-2, annex-3, body, next"
    And this moment is called "before the order of work"
    When the secretariat orders the work as "opening, annex-1, contributions, other": "First what there are contributions on"
    And it is noted as "order"
    Then the order of work is "opening, annex-1, contributions, other, annex-2, annex-3, body, next"
    And at "before the order of work", the order of work is "opening, annex-1, other, contributions, annex-2, annex-3, body, next"
    When the chair takes up the item "contributions"
    And it is noted as "explained"

    # 3. Vision and mission: one ruling keeps the present wording of both.
    When the secretariat opens the option set "vision", "Vision":
      | option | title              | treatment | provision | text                                                          |
      | 1      | As in the old plan | keep      | vision    |                                                               |
      | 2      | Connected world    | replace   | vision    | A connected world in which everybody gains from being on line |
    And the secretariat opens the option set "mission", "Mission":
      | option | title              | treatment | provision | text                                                   |
      | 1      | As in the old plan | keep      | mission   |                                                        |
      | 2      | Shorter            | replace   | mission   | To connect everybody at a price that everybody can pay |
    Then "vision" is open
    And this moment is called "before the choice"
    When Brazil supports option "1" of "vision" and option "1" of "mission"
    And the chair rules "wording" on option "1" of "vision" and option "1" of "mission": option kept
    And it is noted as "wording"
    Then "vision" is agreed
    And "mission" is agreed
    And 1 ruling stands
    And the option set "vision" is closed, option "1" kept
    And the option set "mission" is closed, option "1" kept
    And "vision" reads "An information society in which everybody can take part"
    And at "before the choice", "vision" is open
    And at "before the choice", with option "2" of "vision", "vision" would read "A connected world in which everybody gains from being on line"
    And at "before the choice", with option "2" of "mission", "mission" would read "To connect everybody at a price that everybody can pay"

    # 4. Cybersecurity: no consensus, and the secretariat is to work out both options.
    When the secretariat opens the option set "security", "Where cybersecurity stands":
      | option | title                 | treatment | provision | text                                                                                           | after    | form                |
      | 1      | A priority of its own | add       | security  | Cybersecurity: trust in networks and services                                                  | enabling | paragraph 2 decimal |
      | 1      | A priority of its own | keep      | enabling  |                                                                                                |          |                     |
      | 2      | Within the other ones | replace   | enabling  | An enabling and secure environment: policies that help everybody gain from the digital society |          |                     |
    And the chair rules "security-open" on the option set "security": kept open
      | meeting | CWG-SFP-3 |
    And it is noted as "open"
    And the chair rules "security-task" on the option set "security": instructed
      | owner   | Secretariat           |
      | task    | Work out both options |
      | meeting | CWG-SFP-3             |
    And it is noted as "task"
    Then the option set "security" is open
    And "enabling" is open
    And with option "1" of "security", "security" would read "Cybersecurity: trust in networks and services"

    # 5. A Member State asks, others support it: the information document in all six languages.
    When Canada wants the document "inf-1" in French
    And Canada wants the document "inf-1" in Spanish
    And Canada wants the document "inf-1" in Arabic
    And Canada wants the document "inf-1" in Chinese
    And Canada wants the document "inf-1" in Russian
    And the chair rules "languages" on "annex-1": translation requested
      | languages | Arabic, Chinese, English, French, Russian, Spanish |
    And it is noted as "languages"
    And Brazil supports the ruling "languages"
    And the secretariat asks for translations in "CWG-SFP":
      | task    | document | into    | owner              | due       | ruling    |
      | french  | inf-1    | French  | the secretariat    | CWG-SFP-3 | languages |
      | spanish | inf-1    | Spanish | the secretariat    | CWG-SFP-3 | languages |
      | arabic  | inf-1    | Arabic  | the secretariat    | CWG-SFP-3 | languages |
      | chinese | inf-1    | Chinese | the secretariat    | CWG-SFP-3 | languages |
      | russian | inf-1    | Russian | Russian Federation | CWG-SFP-3 | languages |
    And Russian Federation takes on the translation "russian" for "CWG-SFP"
    Then the document "inf-1" is wanting in "fr, es, ar, zh, ru"

    # 6. From the floor, each of it for consideration.
    When the chair takes up the item "other"
    And Brazil proposes "special" everywhere: "Technical assistance" is followed by " (first of all to least developed countries, small island and landlocked developing States and countries with economies in transition)"
    And it is noted as "special"
    And Russian Federation proposes "society" everywhere: "digital society" becomes "information society"
    And it is noted as "society"
    Then the proposal "special" has 1 open place
    And the proposal "society" has 2 open places
    When Brazil proposes "goals" from the floor:
      | kind | provision | words                                                                              | after      | form                |
      | ADD  | goals     | What the Union does for the lines of action of the summit and for the goals of 2030 | assistance | paragraph 2 decimal |
    And it is noted as "goals"
    And United States proposes "innovation" from the floor:
      | kind | provision | words       | instead                    |
      | MOD  | enabling  | environment | environment for innovation |
    And it is noted as "innovation"
    And Canada proposes "openness" from the floor:
      | kind | provision  | words          | instead                                                    |
      | MOD  | governance | sound finances | sound finances, transparent and accountable to all members, |
    And it is noted as "openness"
    Then the proposal "goals" is pending
    And the proposal "innovation" is pending
    And the proposal "innovation" collides with nothing
    And the proposal "openness" is pending
    And "enabling" reads "An enabling environment: policies that help everybody gain from the digital society"
    When the chair closes the item "other": "All of it is on record."

    # 7. The situational analysis: what is contested stands in brackets.
    When the chair takes up the item "annex-2"
    And the secretariat introduces the document "2-3" by the secretariat
    And it is noted as "2/3"
    And Brazil puts brackets round "a complex governance structure" in "weaknesses" as "governance"
    And it is noted as "governance"
    And Brazil comments on the bracket "governance": "This need not be a weakness."
    And the secretariat replaces "work for development" by "work for development, South-South cooperation" in "chances"
    And Brazil puts brackets round "South-South cooperation" in "chances" as "south"
    And it is noted as "south"
    And Brazil comments on the bracket "south": "It belongs to what is new in the United Nations."
    And Canada puts brackets round "evolves too fast to keep up with" in "threats" as "pace"
    And it is noted as "pace"
    And Canada comments on the bracket "pace": "The threat is not a real one."
    Then 3 brackets are open
    And the brackets are:
      | bracket    | by     | words                            | comments |
      | governance | Brazil | a complex governance structure   | 1        |
      | south      | Brazil | South-South cooperation          | 1        |
      | pace       | Canada | evolves too fast to keep up with | 1        |
    And "weaknesses" is bracketed
    And "chances" is bracketed

    # 8. Nobody takes the floor on the glossary.
    When the chair takes up the item "annex-3"
    And the secretariat introduces the document "2-4" by the secretariat
    And the chair rules "glossary" on "annex-3" and "term-goal": stable
    And it is noted as "glossary"
    Then "term-goal" is stable
    And at "before the choice", "term-goal" is untouched

    # The body of the resolution.
    When the chair takes up the item "body"
    And the secretariat introduces the document "2-6" by Russian Federation
    And it is noted as "2/6"
    And the secretariat introduces the document "2-5" by the secretariat
    And it is noted as "2/5"
    And this moment is called "at the end of the texts"

    # 9. What is asked for, and the meetings to come.
    When the chair takes up the item "next"
    And the chair gives to do in "CWG-SFP":
      | action  | what                                         | owners                                            | due       |
      | annex-1 | Contribute in writing on the text of Annex 1 | Russian Federation, United States, Canada, Brazil | CWG-SFP-3 |
    And it is noted as "write on Annex 1"
    And the chair gives to do in "CWG-SFP":
      | action  | what                                         | owners                                            | due       |
      | annex-2 | Contribute in writing on the text of Annex 2 | Russian Federation, United States, Canada, Brazil | CWG-SFP-3 |
    And it is noted as "write on Annex 2"
    And the chair gives to do in "CWG-SFP":
      | action  | what                                                | owners                                            | due       |
      | body    | Contribute in writing on the body of the resolution | Russian Federation, United States, Canada, Brazil | CWG-SFP-3 |
    And it is noted as "write on the body"
    And the secretariat convenes the meeting "CWG-SFP-X" of "CWG-SFP":
      | title         | Extra meeting, for contributions on the text alone |
      | designation   | CWG-SFP-X                                          |
      | session       | extra                                              |
      | venue         | virtual                                            |
      | first         | 2022-02-21                                         |
      | last          | 2022-02-22                                         |
    And the secretariat says that the meeting is for "Contributions on the text of the plan" and takes "contribution" alone
    And it is noted as "extra"
    And the secretariat registers:
      | document | kind              | title         | on      | in      |
      | x-1      | secretariat-input | Another input | annex-1 | English |
    Then that is refused as closed
    When United States registers:
      | document | kind         | title                    | from          | on       | in      |
      | x-1      | contribution | Text for the priorities  | United States | enabling | English |
    Then the documents are:
      | number      | from          | on       |
      | CWG-SFP-X/1 | United States | enabling |
    When the secretariat convenes the meeting "CWG-SFP-3" of "CWG-SFP":
      | title         | Third meeting |
      | designation   | CWG-SFP-3     |
      | first         | 2022-03-07    |
      | last          | 2022-03-08    |
      | documents due | 2022-02-07    |
    And it is noted as "third"
    And the secretariat convenes the meeting "CWG-SFP-J" of "CWG-SFP":
      | title         | Joint meeting on the plans |
      | designation   | CWG-SFP-J                  |
      | session       | joint                      |
      | first         | 2022-03-09                 |
      | last          | 2022-03-09                 |
    And the secretariat has "CWG-FHR" hold the meeting too
    And it is noted as "joint"
    Then the meeting is held by 2 bodies
    When we speak of the meeting "CWG-SFP-2"
    And the chair closes the item "next": "The time plan is confirmed."
    And it is noted as "confirmed"
    And the chair closes the sitting
    And the chair closes the meeting
    And it is noted as "closed"

    # 4, 5 and 9, at the next meeting: what is to be done is there by itself; a late document is flagged.
    And we speak of the meeting "CWG-SFP-3"
    Then what comes back to this meeting is:
      | ruling        | declared  | carried |
      | security-open | kept open | 0       |
    And at "at the end of the texts", nothing comes back to this meeting
    And to be done at this meeting is:
      | what                                                           | carried | owners                                            |
      | Work out both options                                          | 0       | the secretariat                                   |
      | Contribute in writing on the text of Annex 1                   | 0       | Russian Federation, United States, Canada, Brazil |
      | Contribute in writing on the text of Annex 2                   | 0       | Russian Federation, United States, Canada, Brazil |
      | Contribute in writing on the body of the resolution            | 0       | Russian Federation, United States, Canada, Brazil |
    And the translations due at this meeting are:
      | task    | state    | missing |
      | french  | asked    | 1       |
      | spanish | asked    | 1       |
      | arabic  | asked    | 1       |
      | chinese | asked    | 1       |
      | russian | taken on | 1       |
    When it is 2022-02-04 10:00
    And we speak of the meeting "CWG-SFP-2"
    And the secretariat has the document "inf-1" in French
    And the secretariat has the document "inf-1" in Spanish
    And the secretariat has the document "inf-1" in Arabic
    And the secretariat has the document "inf-1" in Chinese
    And we speak of the meeting "CWG-SFP-3"
    And this moment is called "before the Russian"
    And the secretariat registers:
      | document | kind        | title                         | on      | in                                                 | wanted in                                          |
      | 3-inf-1  | information | How the draft plan came to be | annex-1 | Arabic, Chinese, English, French, Spanish          | Arabic, Chinese, English, French, Russian, Spanish |
    And it is 2022-02-10 10:00
    And the secretariat registers:
      | document | kind              | title                   | on      | in      |
      | 3-1      | secretariat-input | Both options worked out | annex-1 | English |
    Then the documents are:
      | number          | late    | wanting |
      | CWG-SFP-3/INF-1 | in time | ru      |
      | CWG-SFP-3/1     | late    |         |
    When the secretariat has the document "3-inf-1" in Russian
    Then the document "3-inf-1" is wanting in ""
    When we speak of the meeting "CWG-SFP-2"
    And the secretariat has the document "inf-1" in Russian
    And we speak of the meeting "CWG-SFP-3"
    Then the translations due at this meeting are:
      | task    | state | missing |
      | french  | done  | 0       |
      | spanish | done  | 0       |
      | arabic  | done  | 0       |
      | chinese | done  | 0       |
      | russian | done  | 0       |
    And at "before the Russian", the translations due at this meeting are:
      | task    | state    | missing |
      | french  | done     | 0       |
      | spanish | done     | 0       |
      | arabic  | done     | 0       |
      | chinese | done     | 0       |
      | russian | taken on | 1       |
    When the chair closes the meeting
    And we speak of the meeting "CWG-SFP-J"
    And the chair closes the meeting
    And the secretariat convenes the meeting "CWG-SFP-4" of "CWG-SFP":
      | title         | Fourth meeting |
      | designation   | CWG-SFP-4      |
      | first         | 2022-09-12     |
      | last          | 2022-09-13     |
    Then to be done at this meeting is:
      | what                                                | carried |
      | Work out both options                               | 2       |
      | Contribute in writing on the text of Annex 1        | 2       |
      | Contribute in writing on the text of Annex 2        | 2       |
      | Contribute in writing on the body of the resolution | 2       |

    And what comes back to this meeting is:
      | ruling        | declared  | carried |
      | security-open | kept open | 2       |

    # 10. The report, in which the group is twice called by a name that nobody has.
    When the secretariat opens the report "Report" before "CWG-SFP":
      | provision | form                   | text                                                                                                  |
      | title     | title                  | Report of the second meeting                                                                          |
      | opening   | heading 1 decimal      | Opening and agenda                                                                                    |
      | 1         | paragraph 1 continuous | The meeting was opened                                                                                |
      | 2         | paragraph 1 continuous | The group within the secretariat that works on the plan was introduced                                |
      | 3         | paragraph 1 continuous | The chair thanked the members for their documents                                                     |
      | 4         | paragraph 1 continuous | The agenda was adopted                                                                                |
      | annex-1   | heading 1 decimal      | Annex 1                                                                                               |
      | 5         | paragraph 1 continuous | The secretariat introduced its input to Annex 1 (CWG-SFP-2/2) and CWG-SFP-2/INF-1                     |
      | 6         | paragraph 1 continuous | United States introduced CWG-SFP-2/7                                                                  |
      | 7         | paragraph 1 continuous | What an advisory group had said was looked at, although it had filed no document                      |
      | 8         | paragraph 1 continuous | The chair explained what the draft rests on                                                           |
      | 9         | paragraph 1 continuous | First came what there were contributions on, then the rest                                            |
      | 10        | paragraph 1 continuous | Option 1 was kept for the vision and for the mission                                                  |
      | 11        | paragraph 1 continuous | There was no consensus on cybersecurity: both options come back to the next meeting of CWG-SF         |
      | 12        | paragraph 1 continuous | CWG-SFP-2/INF-1 comes to the next meeting of CWG-SF in all six languages                              |
      | 13        | paragraph 1 continuous | Countries with special needs, the goals, innovation, openness and the words for the society were raised |
      | 14        | paragraph 1 continuous | Members are invited to write on Annex 1                                                               |
      | annex-2   | heading 1 decimal      | Annex 2                                                                                               |
      | 15        | paragraph 1 continuous | CWG-SFP-2/3 was introduced, and three things in it were questioned                                    |
      | 16        | paragraph 1 continuous | Members are invited to write on Annex 2                                                               |
      | annex-3   | heading 1 decimal      | Annex 3                                                                                               |
      | 17        | paragraph 1 continuous | Nobody asked for the floor on CWG-SFP-2/4: it is a stable base                                        |
      | body      | heading 1 decimal      | Body of the resolution                                                                                |
      | 18        | paragraph 1 continuous | Russian Federation introduced CWG-SFP-2/6                                                             |
      | 19        | paragraph 1 continuous | The secretariat introduced CWG-SFP-2/5                                                                |
      | 20        | paragraph 1 continuous | Members are invited to write on the body                                                              |
      | next      | heading 1 decimal      | Time plan and next meeting                                                                            |
      | 21        | paragraph 1 continuous | There is an extra meeting on 21 and 22 February, for contributions on the text                        |
      | 22        | paragraph 1 continuous | CWG-SFP meets with CWG-FHR after its third meeting                                                    |
      | 23        | paragraph 1 continuous | The time plan is confirmed: the secretariat's documents are there a month before                      |
      | 24        | paragraph 1 continuous | Members are asked once more to write early                                                            |
      | 25        | paragraph 1 continuous | The chair was congratulated                                                                           |
      | 26        | paragraph 1 continuous | The chair thanked everybody and closed the meeting                                                    |
    Then "5" is number "5."
    And "26" is number "26."
    And the text refers to "CWG-SF", which nobody knows, and perhaps means "CWG-SFP"
    And the text refers to "CWG-SF" in "11, 12"
    And the text refers to "CWG-FHR", which is another body
    And this moment is called "while the report was wrong"
    When the secretariat traces the paragraphs:
      | paragraph | tells                                                 |
      | 1         | opened                                                |
      | 2         | opened                                                |
      | 3         | opened                                                |
      | 4         | adopted                                               |
      | 5         | 2/2, INF-1                                            |
      | 6         | 2/7                                                   |
      | 7         | advice                                                |
      | 8         | explained                                             |
      | 9         | order                                                 |
      | 10        | wording                                               |
      | 11        | open, task                                            |
      | 12        | languages                                             |
      | 13        | special, society, goals, innovation, openness         |
      | 14        | write on Annex 1                                      |
      | 15        | 2/3, governance, south, pace                          |
      | 16        | write on Annex 2                                      |
      | 17        | glossary                                              |
      | 18        | 2/6                                                   |
      | 19        | 2/5                                                   |
      | 20        | write on the body                                     |
      | 21        | extra                                                 |
      | 22        | joint                                                 |
      | 23        | third, confirmed                                      |
      | 24        | write on Annex 1, write on Annex 2, write on the body |
      | 25        | closed                                                |
      | 26        | closed                                                |
    Then the paragraphs tell of:
      | paragraph | events                                                                    |
      | 1         | sitting-opened                                                            |
      | 2         | sitting-opened                                                            |
      | 3         | sitting-opened                                                            |
      | 4         | agenda-adopted                                                            |
      | 5         | document-introduced, document-introduced                                  |
      | 6         | document-introduced                                                       |
      | 7         | proposal-made                                                             |
      | 8         | agenda-item-taken-up                                                      |
      | 9         | order-of-work-set                                                         |
      | 10        | option-set-closed, option-set-closed, ruled                               |
      | 11        | ruled, ruled                                                              |
      | 12        | ruled                                                                     |
      | 13        | proposal-made, proposal-made, proposal-made, proposal-made, proposal-made |
      | 14        | action-assigned                                                           |
      | 15        | document-introduced, bracket-opened, bracket-opened, bracket-opened       |
      | 16        | action-assigned                                                           |
      | 17        | ruled                                                                     |
      | 18        | document-introduced                                                       |
      | 19        | document-introduced                                                       |
      | 20        | action-assigned                                                           |
      | 21        | purpose-set                                                               |
      | 22        | meeting-held-jointly                                                      |
      | 23        | meeting-convened, agenda-item-closed                                      |
      | 24        | action-assigned, action-assigned, action-assigned                         |
      | 25        | meeting-closed                                                            |
      | 26        | meeting-closed                                                            |
    And at "while the report was wrong", no paragraph tells of anything
    When the secretariat replaces "CWG-SF" by "CWG-SFP" in "11"
    And the secretariat replaces "CWG-SF " by "CWG-SFP " in "12"
    Then the text refers to "CWG-SF" in ""
    And at "while the report was wrong", the text refers to "CWG-SF" in "11, 12"

    # At the end.
    When we speak of the text "Res. 71"
    Then "vision" is agreed
    And the option set "security" is open
    And "weaknesses" is bracketed
    And "term-goal" is stable
    And the proposal "advice" is pending
    And at "at the end of the texts", 3 brackets are open

  Scenario: What was asked for from the floor is taken up
    When Brazil proposes "special" everywhere: "Technical assistance" is followed by " (first of all to least developed countries, small island and landlocked developing States and countries with economies in transition)"
    And Russian Federation proposes "society" everywhere: "digital society" becomes "information society"
    And the secretariat proposes "advice" after hearing "Telecommunication development advisory group":
      | kind | provision  | words | instead           |
      | MOD  | assistance | all   | all Member States |
    And this moment is called "before the terms"
    And the chair accepts the proposal "society" in "enabling"
    Then the proposal "society" has 1 open place
    And "enabling" reads "An enabling environment: policies that help everybody gain from the information society"
    When the chair accepts the proposal "special"
    Then "assistance" reads "Technical assistance (first of all to least developed countries, small island and landlocked developing States and countries with economies in transition) is given to all who ask for it"
    And the proposal "advice" would make "assistance" read "Technical assistance (first of all to least developed countries, small island and landlocked developing States and countries with economies in transition) is given to all Member States who ask for it"
    And at "before the terms", "assistance" reads "Technical assistance is given to all who ask for it"

  Scenario: The losing options are chosen instead
    When the secretariat opens the option set "vision", "Vision":
      | option | title              | treatment | provision | text                                                          |
      | 1      | As in the old plan | keep      | vision    |                                                               |
      | 2      | Connected world    | replace   | vision    | A connected world in which everybody gains from being on line |
    And Brazil needs more time for the option set "vision"
    And the chair rules "wording" on option "2" of "vision": option kept
    Then "vision" reads "A connected world in which everybody gains from being on line"
    When Brazil speaks against the ruling "wording": "There was no time to consult."
    And Brazil rules "mine" on "vision": agreed
    Then that is refused as forbidden
    And "vision" is agreed
