package org.kaitei.standalone.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.asm.Type;

/** What is in a compiled method, as far as it decides which refusals a call can end with. */
final class Method {

  private static final Pattern OURS = Pattern.compile("L(org/kaitei/[\\w/$]+)");

  final String owner;
  final String name;
  final String descriptor;

  /** The methods that it calls, or hands on to be called. */
  final List<String> calls = new ArrayList<>();

  /** The types that it makes. */
  final Set<String> made = new TreeSet<>();

  /** The codes of problems that it names, with the kinds of refusal that it makes of them. */
  final Map<String, Set<String>> problems = new TreeMap<>();

  final Set<String> words = new TreeSet<>();

  /** What it puts behind a word, to make a code of both. */
  final Set<String> ends = new TreeSet<>();

  /** Of the refusals that it makes, whatever their codes. */
  final Set<String> kinds = new TreeSet<>();

  /** The methods that it hands codes to, which may make refusals of them. */
  final Map<String, String> handedOn = new TreeMap<>();

  /** Whether a bus brings it what others send. */
  boolean handles;

  private final String signature;

  /**
   * @param signature with the types of what is in lists; null where there are none
   */
  Method(String owner, String name, String descriptor, String signature) {
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    this.signature = signature == null ? descriptor : signature;
  }

  static String id(String owner, String name, String descriptor) {
    return owner + "." + name + descriptor;
  }

  String id() {
    return id(owner, name, descriptor);
  }

  /** The package that it is in. */
  String part() {
    return owner.substring(0, owner.lastIndexOf('/'));
  }

  List<String> parameters() {
    return List.of(Type.getArgumentTypes(descriptor)).stream().map(Type::getInternalName).toList();
  }

  /** The types of ours that it speaks of, in lists and maps too. */
  Stream<String> spokenOf() {
    return OURS.matcher(signature).results().map(found -> found.group(1));
  }

  String returned() {
    return Type.getReturnType(descriptor).getInternalName();
  }
}
