package org.travaux.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class ContentPolicyTest {

  @Test
  void the_import_map_in_the_page_runs_and_nothing_else_that_stands_there_unforeseen() {
    var policy =
        ContentPolicy.of(
            page(
                """
                <script type="importmap">{}</script>
                <script type="module" src="/js/page.js"></script>
                """));

    // printf '{}' | openssl dgst -sha256 -binary | base64
    assertTrue(
        policy.contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';"),
        policy);
  }

  @Test
  void neither_scripts_nor_styles_are_allowed_by_and_large() {
    var policy = ContentPolicy.of(new ClassPathResource("no/such/page.html"));

    assertTrue(policy.contains("script-src 'self';"), policy);
    assertTrue(policy.contains("style-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("default-src 'none'", policy.substring(0, policy.indexOf(';')));
  }

  private static ByteArrayResource page(String html) {
    return new ByteArrayResource(html.getBytes(StandardCharsets.UTF_8));
  }
}
