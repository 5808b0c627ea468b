Feature: Preparing the world policy forum of 2022

  Six drafts of one report, published, commented on and discussed by experts, and a timetable that
  had to give way. The facts are those of the report to the Council; the sentences are our own.

  Background:
    Given it is 2019-07-01 09:00
    And the body "Council", "The Council"
    And the body "IEG", "Informal expert group for the forum"
    And "IEG" reports to "Council"
    And at the table of "IEG":
      | who                | delegation         | role        |
      | the chair          | Chair              | chair       |
      | the secretariat    | Secretariat        | secretariat |
      | Canada             | Canada             | delegate    |
      | Brazil             | Brazil             | delegate    |
      | Russian Federation | Russian Federation | delegate    |
    And at the table of "Council":
      | who                      | delegation  | role        |
      | the chair of the Council | Council     | chair       |
      | the secretariat          | Secretariat | secretariat |
    And the secretariat opens the report "Report to the forum" before "IEG":
      | provision | form        | text                                             |
      | title     | title       | Report by the Secretary-General to the forum     |
      | themes    | paragraph 1 | What the forum is to talk about                  |
    And the secretariat proposes the timetable "first", "Forum in 2021":
      | step    | phase          | title                 | first      | last       |
      | draft-1 | publish        | First draft           | 2019-08-01 |            |
      | until-1 | comments-until | Comments on it        | 2019-08-21 |            |
      | ieg-1   | expert-meeting | First expert meeting  | 2019-09-23 | 2019-09-24 |
      | draft-2 | publish        | Second draft          | 2019-11-01 |            |
      | until-2 | comments-until | Comments on it        | 2019-12-23 |            |
      | ieg-2   | expert-meeting | Second expert meeting | 2020-02-10 | 2020-02-11 |
      | draft-3 | publish        | Third draft           | 2020-04-01 |            |
      | until-3 | comments-until | Comments on it        | 2020-06-15 |            |
      | ieg-3   | expert-meeting | Third expert meeting  | 2020-09-14 | 2020-09-16 |
      | forum   | forum          | The forum             | 2021-05-17 | 2021-05-19 |
    And the chair agrees to the timetable "first"

  Scenario: As it was

    # 4. Experts are nominated until a day, and over 140 are.
    When the chair rules "nominations" on the text: deadline set
      | what     | Nomination of experts |
      | deadline | 2019-08-21            |
    And it is 2019-07-31 18:00
    And 138 experts are nominated to "IEG" by "Canada, Brazil, Russian Federation"
    Then 141 delegates sit at the table of "IEG"

    # 1. Draft 1, for members; a comment in time and one that is late.
    When it is 2019-08-01 09:00
    And the secretariat publishes "draft-1", "First draft":
      | members until | 2019-08-21 |
    And the secretariat completes the step "draft-1" of "first" from 2019-08-01 until 2019-08-01
    And Canada comments as "themes-too-many" on "draft-1": "There are too many themes."
    And it is 2019-08-22 09:00
    And Brazil comments as "later" on "draft-1": "The regions are missing."
    Then the comments on "draft-1" are:
      | comment         | time    |
      | themes-too-many | in time |
      | later           | late    |
    When it is 2019-09-24 18:00
    And the secretariat completes the step "ieg-1" of "first" from 2019-09-23 until 2019-09-24

    # 1. Draft 2 says what became of them, and is open to the public too.
    When it is 2019-11-01 09:00
    And the secretariat replaces "What the forum is to talk about" by "Four themes for the forum, seen from each region" in "themes"
    And the secretariat says that the comment "themes-too-many" on "draft-1" is taken: "Four are left."
    And the secretariat says that the comment "later" on "draft-1" is taken in part: "Each theme is seen from the regions."
    And the secretariat publishes "draft-2", "Second draft":
      | members until | 2019-12-23               |
      | public until  | 2019-12-23               |
      | takes up      | draft-1                  |
      | takes in      | The first expert meeting |
    And the secretariat completes the step "draft-2" of "first" from 2019-11-01 until 2019-11-01
    And the secretariat takes down as "open" on "draft-2" for "A university": "Open standards are missing."
    And Canada comments as "opinions" on "draft-2": "Opinions on skills and on networks, please."
    Then the comments on "draft-1" are:
      | comment         | became        |
      | themes-too-many | taken         |
      | later           | taken in part |
    And this moment is called "after the second draft"

    # 2. Opinions: contributions for a broad outline, and an outline in draft 3.
    When it is 2019-12-23 17:00
    And the secretariat adds:
      | provision | form        | text                                         | after  |
      | outline   | paragraph 1 | Opinions: a broad outline, skills and networks | themes |
    Then this moment is called "with a broad outline"
    When it is 2020-02-11 18:00
    And the secretariat completes the step "ieg-2" of "first" from 2020-02-10 until 2020-02-11
    And it is 2020-04-01 09:00
    And the secretariat replaces "a broad outline, skills and networks" by "an outline of two, one on skills and one on networks" in "outline"
    And the secretariat says that the comment "open" on "draft-2" is not taken: "It is not a matter of the forum."
    And the secretariat says that the comment "opinions" on "draft-2" is taken: "Both are in the outline."
    And the secretariat publishes "draft-3", "Third draft":
      | members until | 2020-06-15                |
      | public until  | 2020-06-15                |
      | takes up      | draft-2                   |
      | takes in      | The second expert meeting |
    And the secretariat completes the step "draft-3" of "first" from 2020-04-01 until 2020-04-01
    Then "outline" reads "Opinions: an outline of two, one on skills and one on networks"
    And at "with a broad outline", "outline" reads "Opinions: a broad outline, skills and networks"
    And this moment is called "after the third draft"

    # 3. In June 2020 the secretariat is told to draw up another timetable.
    When it is 2020-06-10 15:00
    And the chair of the Council gives to do in "Council":
      | action    | what                                                                 | owners          | due   |
      | timetable | Look at a forum in 2022 and draw up another timetable for the experts | the secretariat | IEG-3 |
    And Canada comments as "skills" on "draft-3": "Skills come first."
    And the secretariat takes down as "text" on "draft-3" for "An operator": "Say what the opinions say."
    And it is 2020-08-30 09:00
    And the secretariat proposes the timetable "second", "Forum in 2022", instead of "first":
      | step    | phase          | title                 | first      | last       |
      | draft-4 | publish        | Fourth draft          | 2020-11-01 |            |
      | until-4 | comments-until | Comments on it        | 2020-12-23 |            |
      | ieg-4   | expert-meeting | Fourth expert meeting | 2021-02-01 | 2021-02-02 |
      | draft-5 | publish        | Fifth draft           | 2021-04-01 |            |
      | until-5 | comments-until | Comments on it        | 2021-07-15 |            |
      | ieg-5   | expert-meeting | Fifth expert meeting  | 2021-09-20 | 2021-09-21 |
      | draft-6 | publish        | Sixth draft           | 2021-11-01 |            |
      | until-6 | comments-until | Comments on it        | 2021-12-23 |            |
      | ieg-6   | expert-meeting | Sixth expert meeting  | 2022-01-24 | 2022-01-25 |
      | final   | final          | Final report          | 2022-03-15 |            |
      | forum   | forum          | The forum             | 2022-06-01 | 2022-06-03 |
    And the secretariat has done "timetable" for "Council": "It is before the experts."
    Then the timetable "first" is contested
    And the timetable "second" is proposed

    # 3. The experts do not agree on it: the old one and the new one stand side by side.
    When it is 2020-09-16 17:00
    And the secretariat completes the step "ieg-3" of "first" from 2020-09-14 until 2020-09-16
    And Russian Federation reserves its position on the text: "The Council has to decide."
    And the chair rules "escalation" on the text: escalated
      | body      | The Council                                                                                |
      | questions | Is the forum to be held in 2022?; What are the process and the timetable to be until then? |
    And we speak of the body "IEG"
    And the secretariat puts the questions of the ruling "escalation" to "Council" as "forum":
      | question | asks                                                     | about    |
      | a        | Is the forum to be held in 2022?                         | the text |
      | b        | What are the process and the timetable to be until then? | the text |
    Then the chair of the Council sees in "Council" that the questions "forum" are open
    And asked about the text is:
      | question | asks                                                     | of      | answer   |
      | a        | Is the forum to be held in 2022?                         | Council | none yet |
      | b        | What are the process and the timetable to be until then? | Council | none yet |
    And this moment is called "before the Council"
    And the step "forum" of "first" was planned 1 time, last from 2021-05-17 until 2021-05-19
    And the step "forum" of "second" was planned 1 time, last from 2022-06-01 until 2022-06-03

    # 1 and 2. Draft 4, with the opinions in an annex.
    When it is 2020-11-01 09:00
    And the secretariat adds:
      | provision | form  | text           | after   |
      | opinions  | annex | Draft opinions | outline |
    And the secretariat moves "outline" behind "opinions" as "paragraph 1"
    And the secretariat says that the comment "skills" on "draft-3" is taken: "Skills come first."
    And the secretariat says that the comment "text" on "draft-3" is taken in part: "They are an annex now."
    And the secretariat publishes "draft-4", "Fourth draft":
      | members until | 2020-12-23               |
      | public until  | 2020-12-23               |
      | takes up      | draft-3                  |
      | takes in      | The third expert meeting |
    And the secretariat completes the step "draft-4" of "second" from 2020-11-01 until 2020-11-01
    And Canada comments as "words" on "draft-4": "Words for the opinion on skills are here."
    Then the text reads in order "title, themes, opinions, outline"
    And at "after the third draft", the text reads in order "title, themes, outline"
    And this moment is called "after the fourth draft"

    # 1 and 2. Draft 5, with the text of the opinions.
    When it is 2021-02-02 18:00
    And the secretariat completes the step "ieg-4" of "second" from 2021-02-01 until 2021-02-02
    And it is 2021-04-01 09:00
    And the secretariat adds:
      | provision | form                | text                                    | after   |
      | opinion-1 | paragraph 1 decimal | that skills are to be taught everywhere | outline |
      | opinion-2 | paragraph 1 decimal | that networks are to reach everybody    |         |
    And the secretariat suppresses "outline"
    And the secretariat says that the comment "words" on "draft-4" is taken: "They are opinion 1."
    And the secretariat publishes "draft-5", "Fifth draft":
      | members until | 2021-07-15                |
      | public until  | 2021-07-15                |
      | takes up      | draft-4                   |
      | takes in      | The fourth expert meeting |
    And the secretariat completes the step "draft-5" of "second" from 2021-04-01 until 2021-04-01
    Then "outline" is suppressed
    And "opinion-2" is number "2"
    And at "after the fourth draft", "outline" reads "Opinions: an outline of two, one on skills and one on networks"

    # 3. The Council confirms the year and the timetable.
    When the secretariat convenes the meeting "VC21" of "Council":
      | title       | Virtual consultation of councillors |
      | designation | VC21                                |
      | venue       | virtual                             |
      | first       | 2021-06-08                          |
      | last        | 2021-06-18                          |
    And it is 2021-06-10 11:00
    And the chair answers "a" of the questions "forum" for "Council" at "VC21": "Yes."
    Then that is refused as forbidden
    When the chair of the Council answers "a" of the questions "forum" for "Council" at "VC21": "It is confirmed that the forum is in 2022."
    Then the chair of the Council sees in "Council" that the questions "forum" are open
    When the chair of the Council answers "b" of the questions "forum" for "Council" at "VC21": "Six drafts and six meetings of experts, as was proposed."
    Then the secretariat sees in "IEG" that the questions "forum" are answered
    And asked about the text is:
      | question | of      | answer                                                   | meeting |
      | a        | Council | It is confirmed that the forum is in 2022.               | VC21    |
      | b        | Council | Six drafts and six meetings of experts, as was proposed. | VC21    |
    And at "before the Council", asked about the text is:
      | question | answer   |
      | a        | none yet |
      | b        | none yet |
    When it is 2021-06-10 12:00
    And the chair agrees to the timetable "second"
    Then the timetable "second" is agreed
    And the timetable "first" is set aside
    And at "before the Council", the timetable "first" is contested

    # 1. Draft 6, for members alone.
    When it is 2021-09-21 18:00
    And the secretariat completes the step "ieg-5" of "second" from 2021-09-20 until 2021-09-21
    And it is 2021-11-01 09:00
    And the secretariat replaces "everybody" by "every village" in "opinion-2"
    And the secretariat publishes "draft-6", "Sixth draft":
      | members until | 2021-12-23               |
      | takes up      | draft-5                  |
      | takes in      | The fifth expert meeting |
    And the secretariat completes the step "draft-6" of "second" from 2021-11-01 until 2021-11-01
    And the secretariat takes down as "too-late" on "draft-6" for "A university": "What of the forests?"
    Then that is refused as unknown
    When Brazil comments as "cities" on "draft-6": "Every city too."
    And it is 2022-01-25 18:00
    And the secretariat completes the step "ieg-6" of "second" from 2022-01-24 until 2022-01-25
    And the secretariat replaces "every village" by "every village and every city" in "opinion-2"
    And the secretariat says that the comment "cities" on "draft-6" is taken: "It is in opinion 2."

    # The final report.
    When it is 2022-03-15 09:00
    And the chair rules "final" on the text: agreed
    And the secretariat completes the step "final" of "second" from 2022-03-15 until 2022-03-15
    And it is 2022-06-03 18:00
    And the secretariat completes the step "forum" of "second" from 2022-06-01 until 2022-06-03
    Then all of it is agreed
    And "opinion-2" reads "that networks are to reach every village and every city"
    And the drafts are:
      | draft   | members    | public     | takes in                  | takes up |
      | draft-1 | 2019-08-21 | no         |                           |          |
      | draft-2 | 2019-12-23 | 2019-12-23 | The first expert meeting  | draft-1  |
      | draft-3 | 2020-06-15 | 2020-06-15 | The second expert meeting | draft-2  |
      | draft-4 | 2020-12-23 | 2020-12-23 | The third expert meeting  | draft-3  |
      | draft-5 | 2021-07-15 | 2021-07-15 | The fourth expert meeting | draft-4  |
      | draft-6 | 2021-12-23 | no         | The fifth expert meeting  | draft-5  |
    And at "before the Council", the drafts are:
      | draft   | members    | public     |
      | draft-1 | 2019-08-21 | no         |
      | draft-2 | 2019-12-23 | 2019-12-23 |
      | draft-3 | 2020-06-15 | 2020-06-15 |
    And the steps of "second" were done on:
      | step    | first      | last       |
      | draft-4 | 2020-11-01 | 2020-11-01 |
      | ieg-4   | 2021-02-01 | 2021-02-02 |
      | draft-5 | 2021-04-01 | 2021-04-01 |
      | ieg-5   | 2021-09-20 | 2021-09-21 |
      | draft-6 | 2021-11-01 | 2021-11-01 |
      | ieg-6   | 2022-01-24 | 2022-01-25 |
      | final   | 2022-03-15 | 2022-03-15 |
      | forum   | 2022-06-01 | 2022-06-03 |

  Scenario: A meeting of experts is put off
    When the secretariat puts the step "ieg-2" of "first" off to 2020-02-17 until 2020-02-18: "The room is taken."
    Then the step "ieg-2" of "first" was planned 2 times, last from 2020-02-17 until 2020-02-18

  Scenario: A deadline is missed, and late comments are refused
    When it is 2019-08-01 09:00
    And the secretariat publishes "draft-1", "First draft":
      | members until | 2019-08-21 |
      | late          | refused    |
    And the secretariat extends the time for members comments on "draft-1" until 2019-08-28: "Experts are on leave."
    And it is 2019-08-27 09:00
    And Canada comments as "in-time" on "draft-1": "There are too many themes."
    And it is 2019-08-29 09:00
    And Brazil comments as "too-late" on "draft-1": "The regions are missing."
    Then that is refused as closed
    And the comments on "draft-1" are:
      | comment | time    |
      | in-time | in time |
