package org.travaux.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/// A record's component is a required field, unless it is `Optional` or `@Nullable`.
final class RequiredFields extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return isRequired(member) ? true : null;
  }

  /// A required field is not null either.
  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    return isRequired(member)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  private static boolean isRequired(Annotated member) {
    return member instanceof AnnotatedParameter parameter
        && parameter.getDeclaringClass().isRecord()
        && isRequired(type(parameter));
  }

  private static AnnotatedType type(AnnotatedParameter parameter) {
    return parameter
        .getDeclaringClass()
        .getRecordComponents()[parameter.getIndex()]
        .getAnnotatedType();
  }

  private static boolean isRequired(AnnotatedType type) {
    return !type.isAnnotationPresent(Nullable.class)
        && !type.getType().getTypeName().startsWith(Optional.class.getName());
  }
}
