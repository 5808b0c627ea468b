package org.travaux.web.http;

/// How far a long piece of work has come.
interface Progress {

  void at(long done, long total);
}
