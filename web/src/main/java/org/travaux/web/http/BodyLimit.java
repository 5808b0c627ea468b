package org.travaux.web.http;

import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/// No body is read beyond a limit, whether or not its length was announced.
final class BodyLimit extends OncePerRequestFilter {

  private final long limitBytes;

  BodyLimit(long limitBytes) {
    this.limitBytes = limitBytes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limitBytes) {
      Problems.write(
          response,
          CONTENT_TOO_LARGE,
          "too-large",
          String.valueOf(new BodyTooLarge(limitBytes).getMessage()));
      return;
    }
    chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request) : request, response);
  }

  private final class Counted extends HttpServletRequestWrapper {

    Counted(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private final class CountedStream extends ServletInputStream {

    private final ServletInputStream from;
    private long read;

    CountedStream(ServletInputStream from) {
      this.from = from;
    }

    @Override
    public int read() throws IOException {
      int unit = from.read();
      count(unit < 0 ? 0 : 1);
      return unit;
    }

    @Override
    public int read(byte[] target, int at, int length) throws IOException {
      int got = from.read(target, at, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > limitBytes) {
        throw new BodyTooLarge(limitBytes);
      }
    }

    @Override
    public boolean isFinished() {
      return from.isFinished();
    }

    @Override
    public boolean isReady() {
      return from.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      from.setReadListener(listener);
    }
  }
}
