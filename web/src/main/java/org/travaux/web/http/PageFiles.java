package org.travaux.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The files of the page, which a browser keeps: libraries have their version in their path and
/// never change; of all else it asks each time whether it is another, and is sent it only then.
/// Which one it is, is told by what is in it: the clock would not tell an older one that was put
/// back.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageFiles implements WebMvcConfigurer {

  private static final Duration FOR_EVER = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.maxAge(FOR_EVER).immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache())
        .setUseLastModified(false)
        .setEtagGenerator(PageFiles::tag);
  }

  /// A weak one, for it stands for the file whether it is sent compressed or not.
  private static String tag(Resource file) {
    try (var content = file.getInputStream()) {
      return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
