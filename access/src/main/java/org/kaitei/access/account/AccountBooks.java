package org.kaitei.access.account;

import org.kaitei.access.log.AccessLog;
import org.kaitei.access.person.People;
import org.kaitei.access.token.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and all that belongs to them, for who works on them without a running service. */
public final class AccountBooks implements AutoCloseable {

  private final SingleConnectionDataSource database;
  private final People people;
  private final Accounts accounts;
  private final Tokens tokens;

  private AccountBooks(SingleConnectionDataSource database) {
    this.database = database;
    var client = JdbcClient.create(database);
    var log = new AccessLog(client);
    people = new People(client);
    accounts =
        new Accounts(
            client, people, log, new TransactionTemplate(new JdbcTransactionManager(database)));
    tokens = new Tokens(client, log);
  }

  /**
   * @param user a role of the database that reaches accounts
   */
  public static AccountBooks open(String url, String user, String password) {
    return new AccountBooks(new SingleConnectionDataSource(url, user, password, true));
  }

  public Accounts accounts() {
    return accounts;
  }

  public People people() {
    return people;
  }

  public Tokens tokens() {
    return tokens;
  }

  @Override
  public void close() {
    database.destroy();
  }
}
