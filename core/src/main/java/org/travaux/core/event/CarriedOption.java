package org.travaux.core.event;

/// Where an option went when its set was merged with others, or split.
///
/// @param into the set that it is part of now
/// @param as what it is called there; options that say the same are one
public record CarriedOption(OptionId option, OptionSetId into, OptionId as) {}
