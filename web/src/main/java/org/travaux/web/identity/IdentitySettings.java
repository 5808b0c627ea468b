package org.travaux.web.identity;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What can be set under `travaux.identity.`; each has a default in `application.yaml`.
///
/// @param address as people reach the page, such as `https://drafting.example.org`, where that is
///     not
///     the server's own address
/// @param allowedOrigins pages of other origins that may open live connections, such as
///     `https://meetings.example.org`; the product's own is always allowed
/// @param sessionHours how long a page stays signed in
/// @param linkHours how long a one-time link can be used
/// @param tokenDays how long a program's token holds at most
@ConfigurationProperties("travaux.identity")
public record IdentitySettings(
    String address, Set<String> allowedOrigins, int sessionHours, int linkHours, int tokenDays) {}
