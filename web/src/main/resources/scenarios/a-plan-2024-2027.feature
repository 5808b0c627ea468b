Feature: CWG-SFP, second meeting on the plan for 2024 to 2027

  The facts are those of the meeting's report of January 2022; the sentences, those of the texts
  among them, are our own.

  Background:
    Given it is 2022-01-11 09:00
    And the body "CWG-SFP", "Council working group for the strategic and financial plans"
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

    # 1. What comes in, and what it bears on.
    When the secretariat registers:
      | document | kind              | title                           | on           | in      |
      | 2-1      | agenda            | Draft agenda                    |              | English |
      | 2-2      | secretariat-input | Input to Annex 1                | annex-1      | English |
      | 2-3      | secretariat-input | Draft situational analysis      | annex-2      | English |
      | 2-4      | secretariat-input | Proposed changes of the glossary | annex-3      | English |
      | 2-5      | secretariat-input | Technical updates of the body   | all          | English |
    And Russian Federation registers:
      | document | kind         | title                          | from               | on  | in      |
      | 2-6      | contribution | Proposed revision of the body  | Russian Federation | all | Russian |
    And United States registers:
      | document | kind         | title               | from          | on      | in      |
      | 2-7      | contribution | Proposals on Annex 1 | United States | annex-1 | English |
    And the secretariat registers:
      | document | kind        | title                             | on      | in      |
      | inf-1    | information | How the draft plan came to be     | annex-1 | English |
    Then the documents are:
      | number          | from               |
      | CWG-SFP-2/1     |                    |
      | CWG-SFP-2/2     |                    |
      | CWG-SFP-2/3     |                    |
      | CWG-SFP-2/4     |                    |
      | CWG-SFP-2/5     |                    |
      | CWG-SFP-2/6     |                    |
      | CWG-SFP-2/7     |                    |
      | CWG-SFP-2/INF-1 |                    |
    When the secretariat introduces the document "2-2" by the secretariat
    And the secretariat introduces the document "2-7" by United States
    And the secretariat proposes "advice" after hearing "Telecommunication development advisory group":
      | kind | provision  | words | instead                                      |
      | MOD  | assistance | all   | all Member States |

    # 3. Vision and mission: one ruling keeps the present wording of both.
    When the secretariat opens the option set "vision", "Vision":
      | option | title              | treatment | provision | text                                                     |
      | 1      | As in the old plan | keep      | vision    |                                                          |
      | 2      | Connected world    | replace   | vision    | A connected world in which everybody gains from being on line |
    And the secretariat opens the option set "mission", "Mission":
      | option | title              | treatment | provision | text                                                  |
      | 1      | As in the old plan | keep      | mission   |                                                       |
      | 2      | Shorter            | replace   | mission   | To connect everybody at a price that everybody can pay |
    Then "vision" is open
    And this moment is called "before the choice"
    When Brazil supports option "1" of "vision" and option "1" of "mission"
    And the chair rules "wording" on option "1" of "vision" and option "1" of "mission": option kept
    Then "vision" is agreed
    And "mission" is agreed
    And the option set "vision" is closed, option "1" kept
    And "vision" reads "An information society in which everybody can take part"
    And at "before the choice", "vision" is open
    And at "before the choice", with option "2" of "vision", "vision" would read "A connected world in which everybody gains from being on line"

    # 4. Cybersecurity: no consensus, and the secretariat is to work out both options.
    When the secretariat opens the option set "security", "Where cybersecurity stands":
      | option | title                     | treatment | provision | text                                                                                            | after    | form                |
      | 1      | A priority of its own     | add       | security  | Cybersecurity: trust in networks and services                                                   | enabling | paragraph 2 decimal |
      | 1      | A priority of its own     | keep      | enabling  |                                                                                                 |          |                     |
      | 2      | Within the other ones     | replace   | enabling  | An enabling and secure environment: policies that help everybody gain from the digital society  |          |                     |
    And the chair rules "security-open" on the option set "security": kept open
      | meeting | CWG-SFP-3 |
    And the chair rules "security-task" on the option set "security": instructed
      | owner   | Secretariat                |
      | task    | Work out both options      |
      | meeting | CWG-SFP-3                  |
    Then the option set "security" is open

    # 5. The information document in all six languages.
    When Canada wants the document "inf-1" in French
    And Canada wants the document "inf-1" in Spanish
    And Canada wants the document "inf-1" in Arabic
    And Canada wants the document "inf-1" in Chinese
    And Canada wants the document "inf-1" in Russian
    Then the document "inf-1" is wanting in "fr, es, ar, zh, ru"

    # 6. From the floor: one change wherever a term stands, another wherever a phrase does.
    When Brazil proposes "special" everywhere: "Technical assistance" is followed by " (first of all to least developed countries, small island and landlocked developing States and countries with economies in transition)"
    And Russian Federation proposes "society" everywhere: "digital society" becomes "information society"
    Then the proposal "special" has 1 open place
    And the proposal "society" has 2 open places
    And this moment is called "before the terms"
    When the chair accepts the proposal "society" in "enabling"
    Then the proposal "society" has 1 open place
    And "enabling" reads "An enabling environment: policies that help everybody gain from the information society"
    When the chair accepts the proposal "special"
    Then "assistance" reads "Technical assistance (first of all to least developed countries, small island and landlocked developing States and countries with economies in transition) is given to all who ask for it"
    And the proposal "advice" would make "assistance" read "Technical assistance (first of all to least developed countries, small island and landlocked developing States and countries with economies in transition) is given to all Member States who ask for it"
    And at "before the terms", "assistance" reads "Technical assistance is given to all who ask for it"
    When United States proposes "innovation" from the floor:
      | kind | provision | words       | instead                     |
      | MOD  | enabling  | environment | environment for innovation  |
    And Canada proposes "openness" from the floor:
      | kind | provision  | words          | instead                                |
      | MOD  | governance | sound finances | sound finances, openly accounted for,  |
    Then the proposal "innovation" is pending
    And the proposal "innovation" collides with nothing

    # 7. The situational analysis: what is contested stands in brackets.
    When Brazil puts brackets round "a complex governance structure" in "weaknesses" as "governance"
    And Brazil comments on the bracket "governance": "This need not be a weakness."
    And Canada puts brackets round "evolves too fast to keep up with" in "threats" as "pace"
    And Canada comments on the bracket "pace": "The threat is not a real one."
    Then 2 brackets are open
    And "weaknesses" is bracketed

    # 8. Nobody takes the floor on the glossary.
    When the chair rules "glossary" on "annex-3" and "term-goal": stable
    Then "term-goal" is stable
    And at "before the choice", "term-goal" is untouched

    # 9. What the next meetings are for.
    When the secretariat convenes the meeting "CWG-SFP-X" of "CWG-SFP":
      | title         | Extra meeting, for contributions on the text alone |
      | designation   | CWG-SFP-X                                          |
      | session       | extra                                              |
      | venue         | virtual                                            |
      | first         | 2022-02-21                                         |
      | last          | 2022-02-22                                         |
      | documents due | 2022-01-21                                         |
    And it is 2022-01-24 10:00
    And the secretariat registers:
      | document | kind              | title                  | on      | in      |
      | x-1      | secretariat-input | Both options worked out | annex-1 | English |
    Then the documents are:
      | number      | late |
      | CWG-SFP-X/1 | late |

    # 4, again. What was not done goes on to the next meeting by itself.
    When the secretariat convenes the meeting "CWG-SFP-3" of "CWG-SFP":
      | title         | Third meeting |
      | designation   | CWG-SFP-3     |
      | first         | 2022-03-07    |
      | last          | 2022-03-08    |
    Then to be done at this meeting is:
      | what                  | carried |
      | Work out both options | 0       |
    When the chair closes the meeting
    And the secretariat convenes the meeting "CWG-SFP-4" of "CWG-SFP":
      | title         | Fourth meeting |
      | designation   | CWG-SFP-4      |
      | first         | 2022-09-12     |
      | last          | 2022-09-13     |
    Then to be done at this meeting is:
      | what                  | carried |
      | Work out both options | 1       |

    # 10. The report, in which the group is called by a name that nobody has.
    When the secretariat opens the report "Report" before "CWG-SFP":
      | provision | form                   | text                                                                                    |
      | title     | title                  | Report of the second meeting                                                            |
      | 5         | paragraph 1 continuous | The secretariat introduced its input to Annex 1 (CWG-SFP-2/2) and CWG-SFP-2/INF-1       |
      | 11        | paragraph 1 continuous | Both options are to be discussed at the next meeting of CWG-SF                          |
      | 23        | paragraph 1 continuous | CWG-SFP confirmed the time plan of its third meeting                                    |
    Then the text refers to "CWG-SF", which nobody knows, and perhaps means "CWG-SFP"
    When the secretariat replaces "CWG-SF" by "CWG-SFP" in "11"
    Then the text refers to nothing that nobody knows

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
