package org.travaux.projections.log;

import org.travaux.core.event.Delegate;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.Role;

/// A delegate as it stands in a stored event: an array of person, delegation and role.
record DelegateForm() implements ValueForm {

  private static final Role[] ROLES = Role.values();

  @Override
  public void write(BsonWriter out, FieldName name, Object value) {
    var delegate = (Delegate) value;
    int begun = out.beginArray(name);
    out.text(FieldName.index(0), delegate.person().value());
    out.text(FieldName.index(1), delegate.delegation().value());
    out.text(FieldName.index(2), delegate.role().name());
    out.end(begun);
  }

  @Override
  public Delegate read(BsonCursor in) {
    in.enterArray();
    var delegate = new Delegate(new PersonId(text(in)), new DelegationId(text(in)), role(text(in)));
    if (in.next()) {
      throw new IllegalArgumentException("a delegate is a person, a delegation and a role");
    }
    return delegate;
  }

  private static String text(BsonCursor in) {
    if (!in.next()) {
      throw new IllegalArgumentException("a delegate is a person, a delegation and a role");
    }
    return in.text();
  }

  private static Role role(String name) {
    for (var role : ROLES) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw new IllegalArgumentException("Role knows no " + name);
  }
}
