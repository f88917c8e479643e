package org.kaitei.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A town with a sheet of three rows, and the people who work at it, each at a browser. */
final class Town implements AutoCloseable {

  private static final Path SAMPLE = Path.of("../samples/kumamoto-2022-09.csv");

  private final KaiteiProcess kaitei;
  private final Browsing browsing = new Browsing();
  private final Map<String, Player> people = new HashMap<>();

  Town(Path data, String sheet) throws Exception {
    kaitei = KaiteiProcess.start(data);
    Http program = new Http(kaitei);
    program.post(
        "/api/plans", Map.of("id", "kumamoto", "title", "熊本市SDGs未来都市計画", "municipality", "熊本市"));
    String three = String.join("\n", Files.readAllLines(SAMPLE).subList(0, 4));
    program.postCsv("/api" + sheet + "/import", three.getBytes(StandardCharsets.UTF_8));
    program.get("/api" + sheet);
    for (String first : new String[] {"administrator", "planner"}) {
      people.put(first, stranger(first).signIn(printedPassword(first)));
    }
  }

  private String printedPassword(String name) throws Exception {
    Matcher line = Pattern.compile(name + "\\s+(\\S+)").matcher(kaitei.printed());
    assertThat(line.find()).as(kaitei.printed()).isTrue();
    return line.group(1);
  }

  Player person(String name) {
    return people.get(name);
  }

  Player stranger() {
    return stranger("anybody");
  }

  private Player stranger(String name) {
    return new Player(name, kaitei, browsing);
  }

  void found(String id, String name) {
    Player administrator = person("administrator").visit("/departments");
    Page page = administrator.page();
    page.locator("#id").fill(id);
    page.locator("#name").fill(name);
    administrator.button("部署の追加").click();
    administrator.reads("変更を記録しました。");
    administrator.reads(name);
  }

  void move(String department, String indicator) {
    Player administrator = person("administrator").visit("/departments/" + department);
    Page page = administrator.page();
    page.locator("#free-kumamoto-" + indicator).check();
    page.locator("#move-reason").fill("事務分掌");
    administrator.button("選んだ指標を割り当てる").click();
    administrator.reads("変更を記録しました。");
    assertThat(page.locator("section[aria-labelledby=answers-for] li")).not().hasCount(0);
  }

  /** Makes an account, and signs in with the password that is handed over. */
  void account(String name, String person, String role, String department) {
    Player administrator = person("administrator").visit("/accounts");
    Page page = administrator.page();
    page.locator("#name").fill(name);
    page.locator("#personName").fill(person);
    administrator.tick(role);
    page.locator("#department").selectOption(department);
    administrator.button("作成する").click();
    administrator.reads("一度だけ表示されます");
    String password = page.locator(".notice .hash").textContent();
    people.put(name, stranger(name).signIn(password));
    administrator.visit("/accounts");
    assertThat(page.locator("main")).not().containsText(password);
  }

  @Override
  public void close() throws Exception {
    people.values().forEach(Player::close);
    kaitei.stop();
    browsing.close();
  }
}
