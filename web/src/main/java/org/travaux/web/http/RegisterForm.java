package org.travaux.web.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recommendation;
import org.travaux.core.event.RecommendationEvent.FollowUp;
import org.travaux.core.event.RecommendationEvent.RecommendationFollowedUp;
import org.travaux.core.event.RecommendationId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.RegisterId;
import org.travaux.core.kept.Register;

/// A register of recommendations as it stands, in JSON.
///
/// @param withdrawn items that no longer stand in it
/// @param history what happened to the register as a whole
record RegisterForm(
    RegisterId register,
    String title,
    Optional<MeetingId> meeting,
    boolean adopted,
    List<Item> items,
    List<Item> withdrawn,
    List<Recorded> history) {

  /// One of its items.
  ///
  /// @param letter that follows from its place; withdrawn ones have none
  /// @param state what it has come to, once the register is adopted
  /// @param history what happened to it
  record Item(
      Optional<String> letter,
      RecommendationId item,
      Recommendation.Verb verb,
      List<AddresseeForm> to,
      String text,
      List<OnForm> on,
      List<Paper> documents,
      Optional<FollowUp> state,
      Optional<Paper> outcome,
      Optional<String> remark,
      List<Recorded> history) {

    private static Item of(Optional<String> letter, Register.Item item) {
      var says = item.says();
      var cameTo = item.followUp();
      return new Item(
          letter,
          item.id(),
          says.verb(),
          says.to().stream().map(AddresseeForm::of).toList(),
          says.text(),
          says.on().stream().flatMap(target -> OnForm.of(target).stream()).toList(),
          says.documents(),
          cameTo.map(one -> one.state()),
          cameTo.flatMap(one -> one.outcome()),
          cameTo.flatMap(one -> one.remark()),
          List.copyOf(item.told()));
    }
  }

  static RegisterForm of(Register register) {
    var opened = register.opened();
    return new RegisterForm(
        opened.register(),
        opened.title(),
        opened.meeting(),
        register.adopted(),
        register.lettered().stream()
            .map(one -> Item.of(Optional.of(one.letter()), one.item()))
            .toList(),
        register.withdrawn().stream().map(one -> Item.of(Optional.empty(), one)).toList(),
        List.copyOf(register.told()));
  }

  /// What it names, also in items that no longer stand in it.
  static Naming.Cited cited(Register register) {
    var items = List.copyOf(register.items().values());
    return new Naming.Cited(
        register.bodies(),
        register.opened().meeting().stream(),
        items.stream().flatMap(item -> item.says().instruments().stream()),
        items.stream()
            .flatMap(
                item ->
                    Stream.concat(
                        item.says().documents().stream(),
                        item.followUp().flatMap(RecommendationFollowedUp::outcome).stream())));
  }
}
