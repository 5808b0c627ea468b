package org.travaux.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.travaux.core.event.ActionId;
import org.travaux.core.event.AgendaItemId;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BorrowingId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.CommentId;
import org.travaux.core.event.ConstraintId;
import org.travaux.core.event.ConsultationId;
import org.travaux.core.event.CrossReferenceId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.EscalationId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.OptionSetId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProposalId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.QuestionId;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RegisterId;
import org.travaux.core.event.RoundId;
import org.travaux.core.event.RulingId;
import org.travaux.core.event.SilenceId;
import org.travaux.core.event.StepId;
import org.travaux.core.event.TimetableId;
import org.travaux.core.event.TranslationId;
import org.travaux.core.text.Edit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How JSON from outside is read: what is not understood in full is refused. No field is passed
/// over, none may be there twice, only what is optional may be missing, nothing is guessed from
/// another type, and nothing stands behind the end.
public final class StrictJson {

  /// How deep lists and objects may nest.
  private static final int DEPTH_LIMIT = 32;

  /// How many characters a number may have.
  private static final int NUMBER_LIMIT = 20;

  /// How many characters a field's name may have.
  private static final int NAME_LIMIT = 128;

  private static final Map<Class<?>, Function<String, ?>> IDENTIFIERS =
      Map.ofEntries(
          Map.entry(AgendaItemId.class, AgendaItemId::new),
          Map.entry(TranslationId.class, TranslationId::new),
          Map.entry(ActionId.class, ActionId::new),
          Map.entry(LiaisonId.class, LiaisonId::new),
          Map.entry(EscalationId.class, EscalationId::new),
          Map.entry(QuestionId.class, QuestionId::new),
          Map.entry(RegisterId.class, RegisterId::new),
          Map.entry(RecommendationId.class, RecommendationId::new),
          Map.entry(ConstraintId.class, ConstraintId::new),
          Map.entry(CrossReferenceId.class, CrossReferenceId::new),
          Map.entry(BorrowingId.class, BorrowingId::new),
          Map.entry(BodyId.class, BodyId::new),
          Map.entry(BracketId.class, BracketId::new),
          Map.entry(ConsultationId.class, ConsultationId::new),
          Map.entry(DelegationId.class, DelegationId::new),
          Map.entry(DocumentId.class, DocumentId::new),
          Map.entry(EditId.class, EditId::new),
          Map.entry(InstrumentId.class, InstrumentId::new),
          Map.entry(MeetingId.class, MeetingId::new),
          Map.entry(OptionId.class, OptionId::new),
          Map.entry(OptionSetId.class, OptionSetId::new),
          Map.entry(PersonId.class, PersonId::new),
          Map.entry(ProposalId.class, ProposalId::new),
          Map.entry(ProvisionId.class, ProvisionId::new),
          Map.entry(RulingId.class, RulingId::new),
          Map.entry(SilenceId.class, SilenceId::new),
          Map.entry(RoundId.class, RoundId::new),
          Map.entry(CommentId.class, CommentId::new),
          Map.entry(StepId.class, StepId::new),
          Map.entry(TimetableId.class, TimetableId::new));

  private StrictJson() {}

  /// A reader and writer of strict JSON.
  public static JsonMapper mapper() {
    return strict(JsonMapper.builder(factory())).build();
  }

  /// The limits that hold before a field is looked at.
  public static JsonFactory factory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH_LIMIT)
                .maxNumberLength(NUMBER_LIMIT)
                .maxNameLength(NAME_LIMIT)
                .build())
        .build();
  }

  /// Makes a mapper strict, and lets it know identifiers, positions, edits and events.
  public static JsonMapper.Builder strict(JsonMapper.Builder builder) {
    return builder
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .changeDefaultNullHandling(handling -> handling.withContentNulls(Nulls.FAIL))
        .annotationIntrospector(
            new AnnotationIntrospectorPair(
                new RequiredFields(), new JacksonAnnotationIntrospector()))
        .changeDefaultPropertyInclusion(
            _ -> JsonInclude.Value.construct(Include.NON_ABSENT, Include.ALWAYS))
        .addModule(module());
  }

  private static SimpleModule module() {
    var module = new SimpleModule("travaux");
    IDENTIFIERS.forEach((kind, create) -> addIdentifier(module, kind, create));
    module.addDeserializer(Instant.class, new WordReader<>(Moments::moment));
    module.addDeserializer(LocalDate.class, new WordReader<>(Moments::day));
    module.addSerializer(LogPosition.class, new PositionWriter());
    module.addDeserializer(LogPosition.class, new PositionReader());
    module.addSerializer(Edit.class, new EditWriter());
    module.addDeserializer(Edit.class, new EditReader());
    module.addSerializer(Recorded.class, new RecordedWriter());
    return module;
  }

  // Each kind stands beside a function that creates it.
  @SuppressWarnings("unchecked")
  private static <T> void addIdentifier(
      SimpleModule module, Class<T> kind, Function<String, ?> create) {
    module.addSerializer(kind, new IdentifierWriter<>());
    module.addDeserializer(kind, new WordReader<>((Function<String, T>) create));
  }

  private static final class IdentifierWriter<T> extends ValueSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toString());
    }
  }

  private static final class WordReader<T> extends ValueDeserializer<T> {

    private final Function<String, T> create;

    WordReader(Function<String, T> create) {
      this.create = create;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        throw new Unfit(in, "must be a string");
      }
      try {
        return create.apply(in.getString());
      } catch (IllegalArgumentException e) {
        throw new Unfit(in, String.valueOf(e.getMessage()));
      }
    }
  }

  private static final class PositionWriter extends ValueSerializer<LogPosition> {
    @Override
    public void serialize(LogPosition value, JsonGenerator out, SerializationContext context) {
      out.writeNumber(value.value());
    }
  }

  private static final class PositionReader extends ValueDeserializer<LogPosition> {
    @Override
    public LogPosition deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken() != JsonToken.VALUE_NUMBER_INT || in.getLongValue() < -1) {
        throw new Unfit(in, "must be a log position, a whole number");
      }
      return new LogPosition(in.getLongValue());
    }
  }

  private static final class EditWriter extends ValueSerializer<Edit> {
    @Override
    public void serialize(Edit value, JsonGenerator out, SerializationContext context) {
      var text = new StringBuilder();
      EventJson.appendEdit(text, value);
      out.writeRawValue(text.toString());
    }
  }

  private static final class EditReader extends ValueDeserializer<Edit> {
    @Override
    public Edit deserialize(JsonParser in, DeserializationContext context) {
      try {
        return Edit.ofOperations(context.readValue(in, List.class));
      } catch (IllegalArgumentException e) {
        throw new Unfit(in, String.valueOf(e.getMessage()));
      }
    }
  }

  private static final class RecordedWriter extends ValueSerializer<Recorded> {
    @Override
    public void serialize(Recorded value, JsonGenerator out, SerializationContext context) {
      out.writeRawValue(EventJson.of(value));
    }
  }
}
