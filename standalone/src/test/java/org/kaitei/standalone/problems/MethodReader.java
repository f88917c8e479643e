package org.kaitei.standalone.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Reads one {@link Method}. */
final class MethodReader extends MethodVisitor {

  private static final String REFUSAL = "org/kaitei/ledger/Refusal";
  private static final String ID_IN_ADDRESS = "org/kaitei/query/question/Asking";

  private final Method method;
  private final Set<String> codes;
  private final List<String> named = new ArrayList<>();
  private String kind;

  MethodReader(Method method, Set<String> codes) {
    super(Opcodes.ASM9);
    this.method = method;
    this.codes = codes;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    method.handles |=
        descriptor.endsWith("CommandHandler;") || descriptor.endsWith("QueryHandler;");
    return null;
  }

  @Override
  public void visitLdcInsn(Object constant) {
    if (constant instanceof String word) {
      method.words.add(word);
      if (codes.contains(word)) {
        named.add(word);
        method.problems.computeIfAbsent(word, code -> new TreeSet<>());
      }
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (owner.equals(REFUSAL + "$Kind")) {
      kind = name;
    } else if (opcode == Opcodes.GETSTATIC) {
      method.calls.add(Method.id(owner, "<clinit>", "()V"));
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      method.made.add(type);
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    method.calls.add(Method.id(owner, name, descriptor));
    if (name.equals("notFound") && owner.equals(REFUSAL)) {
      missing();
    } else if (name.equals("id") && owner.equals(ID_IN_ADDRESS)) {
      missing();
    } else if (owner.equals(REFUSAL) && name.equals("<init>")) {
      made(kind);
    } else if (owner.equals(REFUSAL) && descriptor.endsWith(REFUSAL + ";")) {
      made(name.toUpperCase());
    } else if (descriptor.contains("Ljava/lang/String;") && owner.startsWith("org/kaitei/")) {
      named.forEach(code -> method.handedOn.put(code, Method.id(owner, name, descriptor)));
    }
  }

  private void missing() {
    for (String word : method.words) {
      if (codes.contains(word + "-not-found")) {
        made("NOT_FOUND", word + "-not-found");
      }
    }
  }

  private void made(String as) {
    if (as != null) {
      method.kinds.add(as);
    }
    named.forEach(code -> made(as, code));
    named.clear();
  }

  private void made(String as, String code) {
    Set<String> kinds = method.problems.computeIfAbsent(code, any -> new TreeSet<>());
    if (as != null) {
      kinds.add(as);
    }
  }

  /** Bodies of lambdas, references to methods, and texts put together of a word and an end. */
  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Handle handle) {
        method.calls.add(Method.id(handle.getOwner(), handle.getName(), handle.getDesc()));
        if (handle.getName().equals("<init>")) {
          method.made.add(handle.getOwner());
        }
      } else if (argument instanceof String recipe && recipe.matches("\u0001-[a-z-]+")) {
        method.ends.add(recipe.substring(1));
      }
    }
  }
}
