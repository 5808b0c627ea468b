package org.travaux.web.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real Chromium for tests: the one on the `PATH`; else the one Playwright downloads; else the
/// one that `apt-get` installs, where that may be done.
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static final long INSTALL_LIMIT_MINUTES = 5;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Starts one without a window.
  ///
  /// @throws IllegalStateException saying what to install, where there is none to be had
  public static Chromium start() {
    var onPath = onPath();
    if (onPath.isPresent()) {
      return start(onPath);
    }
    try {
      return start(Optional.empty());
    } catch (RuntimeException noDownload) {
      install();
      return start(Optional.of(onPath().orElseThrow(() -> missing(noDownload))));
    }
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Chromium start(Optional<Path> executable) {
    var environment = new HashMap<>(System.getenv());
    executable.ifPresent(_ -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    try {
      var options = new LaunchOptions().setHeadless(true).setArgs(new ArrayList<>(ARGUMENTS));
      executable.ifPresent(options::setExecutablePath);
      return new Chromium(playwright, playwright.chromium().launch(options));
    } catch (PlaywrightException failed) {
      playwright.close();
      throw failed;
    }
  }

  private static Optional<Path> onPath() {
    var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void install() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return;
    }
    try {
      apt("update");
      apt("install", "-y", "--no-install-recommends", "chromium");
    } catch (IOException noApt) {
      // The search of the PATH that follows says what is missing.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void apt(String... arguments) throws IOException, InterruptedException {
    var apt =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of("apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"),
                        Stream.of(arguments))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!apt.waitFor(INSTALL_LIMIT_MINUTES, TimeUnit.MINUTES)) {
      apt.destroy();
    }
  }

  private static IllegalStateException missing(Exception cause) {
    return new IllegalStateException(
        "No Chromium: install one on the PATH, such as `apt-get install chromium`.", cause);
  }
}
