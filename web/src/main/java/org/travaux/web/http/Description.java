package org.travaux.web.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
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
import org.travaux.web.identity.Who;

/// How OpenAPI describes what `StrictJson` reads and writes in forms of its own.
final class Description {

  private Description() {}

  static OpenAPI create() {
    var forms = SpringDocUtils.getConfig().addResponseWrapperToIgnore(Encoded.class);
    for (var identifier :
        List.of(
            AgendaItemId.class,
            ActionId.class,
            LiaisonId.class,
            EscalationId.class,
            QuestionId.class,
            RegisterId.class,
            RecommendationId.class,
            ConstraintId.class,
            CrossReferenceId.class,
            BorrowingId.class,
            BodyId.class,
            BracketId.class,
            OptionId.class,
            OptionSetId.class,
            RulingId.class,
            ConsultationId.class,
            DelegationId.class,
            DocumentId.class,
            EditId.class,
            InstrumentId.class,
            MeetingId.class,
            PersonId.class,
            ProposalId.class,
            ProvisionId.class,
            SilenceId.class,
            RoundId.class,
            CommentId.class,
            StepId.class,
            TimetableId.class,
            TranslationId.class)) {
      forms.replaceWithClass(identifier, String.class);
    }
    forms.replaceWithClass(LogPosition.class, Long.class);
    forms.replaceWithSchema(
        Edit.class,
        new ArraySchema()
            .description("A positive number keeps, a negative one deletes, a string is inserted.")
            .example(List.of(5, "abc", -3)));
    forms.replaceWithSchema(
        Recorded.class,
        new ObjectSchema()
            .description("position, at, by, type, and the fields of the event of that type"));
    forms.addRequestWrapperToIgnore(Who.class);
    return new OpenAPI().info(new Info().title("Travaux").version("1"));
  }
}
