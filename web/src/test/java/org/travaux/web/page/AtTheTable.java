package org.travaux.web.page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/// Tests that share a browser, each with a table, and so a draft, of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheTable {

  Chromium chromium;
  Table table;

  @BeforeAll
  void open() {
    chromium = Chromium.start();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @BeforeEach
  void sit() {
    table = new Table(chromium);
  }

  @AfterEach
  void rise() {
    table.close();
  }
}
