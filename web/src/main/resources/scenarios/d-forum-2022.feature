Feature: Preparing the world policy forum of 2022

  Six drafts of one report, published, commented on and discussed by experts, and a timetable that
  had to give way. The facts are those of the report to the Council; the sentences are our own.

  Background:
    Given it is 2019-07-01 09:00
    And the body "IEG", "Informal expert group for the forum"
    And at the table of "IEG":
      | who            | delegation  | role        |
      | the chair      | Chair       | chair       |
      | the secretariat | Secretariat | secretariat |
      | Canada         | Canada      | delegate    |
      | Brazil         | Brazil      | delegate    |
      | Russian Federation | Russian Federation | delegate |
    And the secretariat opens the report "Report to the forum" before "IEG":
      | provision | form        | text                                             |
      | title     | title       | Report by the Secretary-General to the forum     |
      | themes    | paragraph 1 | What the forum is to talk about                  |
      | outline   | paragraph 1 | Opinions: a broad outline                        |
    And the secretariat proposes the timetable "first", "Forum in 2021":
      | step    | phase          | title                 | first      | last       |
      | draft-1 | publish        | First draft           | 2019-08-01 |            |
      | until-1 | comments-until | Comments on it        | 2019-08-21 |            |
      | ieg-1   | expert-meeting | First expert meeting  | 2019-09-16 | 2019-09-17 |
      | draft-2 | publish        | Second draft          | 2019-11-01 |            |
      | until-2 | comments-until | Comments on it        | 2019-12-23 |            |
      | ieg-2   | expert-meeting | Second expert meeting | 2020-02-10 | 2020-02-11 |
      | draft-3 | publish        | Third draft           | 2020-04-01 |            |
      | until-3 | comments-until | Comments on it        | 2020-06-15 |            |
      | ieg-3   | expert-meeting | Third expert meeting  | 2020-09-14 | 2020-09-16 |
      | forum   | forum          | The forum             | 2021-05-17 | 2021-05-19 |
    And the chair agrees to the timetable "first"

  Scenario: As it was

    # 4. Experts are nominated until a day.
    When the chair rules "nominations" on the text: deadline set
      | what     | Nomination of experts |
      | deadline | 2019-08-21            |

    # 1. Draft 1, for members; a comment in time and one that is late.
    When it is 2019-08-01 09:00
    And the secretariat publishes "draft-1", "First draft":
      | members until | 2019-08-21 |
    And Canada comments as "themes-too-many" on "draft-1": "There are too many themes."
    And it is 2019-08-22 09:00
    And Brazil comments as "later" on "draft-1": "The regions are missing."
    Then the comments on "draft-1" are:
      | comment         | time    |
      | themes-too-many | in time |
      | later           | late    |
    When it is 2019-09-17 18:00
    And the secretariat completes the step "ieg-1" of "first" from 2019-09-16 until 2019-09-17

    # Draft 2 says what became of them, and is open to the public too.
    When it is 2019-11-01 09:00
    And the secretariat replaces "What the forum is to talk about" by "Four themes for the forum, seen from each region" in "themes"
    And the secretariat says that the comment "themes-too-many" on "draft-1" is taken: "Four are left."
    And the secretariat says that the comment "later" on "draft-1" is taken in part: "Each theme is seen from the regions."
    And the secretariat publishes "draft-2", "Second draft":
      | members until | 2019-12-23                |
      | public until  | 2019-12-23                |
      | takes up      | draft-1                   |
      | takes in      | The first expert meeting  |
    And the secretariat takes down as "open" on "draft-2" for "A university": "Open standards are missing."
    Then the comments on "draft-1" are:
      | comment         | became        |
      | themes-too-many | taken         |
      | later           | taken in part |
    And this moment is called "after the second draft"

    # 2. Opinions: a broad outline becomes an outline in draft 3.
    When it is 2020-04-01 09:00
    And the secretariat replaces "a broad outline" by "an outline of five" in "outline"
    And the secretariat says that the comment "open" on "draft-2" is not taken: "It is not a matter of the forum."
    And the secretariat publishes "draft-3", "Third draft":
      | members until | 2020-06-15 |
      | public until  | 2020-06-15 |
      | takes up      | draft-2    |
      | takes in      | The second expert meeting |
    Then "outline" reads "Opinions: an outline of five"
    And at "after the second draft", "outline" reads "Opinions: a broad outline"

    # 3. Another timetable is proposed, and the experts do not agree on it.
    When it is 2020-06-20 09:00
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
    Then the timetable "first" is contested
    And the timetable "second" is proposed
    When it is 2020-09-16 17:00
    And Russian Federation reserves its position on the text: "The Council has to decide."
    And the chair rules "escalation" on the text: escalated
      | body      | The Council                                                                            |
      | questions | Is the forum to be held in 2022?; What are the process and the timetable to be until then? |
    Then this moment is called "before the Council"
    When it is 2021-06-10 12:00
    And the chair agrees to the timetable "second"
    Then the timetable "second" is agreed
    And the timetable "first" is set aside
    And at "before the Council", the timetable "first" is contested
    When the secretariat puts the step "ieg-5" of "second" off to 2021-09-27 until 2021-09-28: "The room is taken."
    Then the step "ieg-5" of "second" was planned 2 times, last from 2021-09-27 until 2021-09-28

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
