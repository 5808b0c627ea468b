package org.travaux.projections.account;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedAccountsTest extends AccountsContract {

  private Path file;
  private Accounts accounts;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("new/accounts.mv");
    accounts = new EmbeddedAccounts(file);
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  @Override
  Accounts accounts() {
    return accounts;
  }

  @Override
  Accounts seenElsewhere() {
    accounts.close();
    accounts = new EmbeddedAccounts(file);
    return accounts;
  }
}
