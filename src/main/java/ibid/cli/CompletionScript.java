package ibid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script with which bash and zsh complete commands, options and their values. Where it has
 * nothing to offer, the shell completes names of files as it always does.
 */
final class CompletionScript {
  private static final String HEAD =
      """
      # Completes what is typed for ibid, in bash and in zsh.

      [ -z "${ZSH_VERSION-}" ] || {
        type compdef >/dev/null 2>&1 || { autoload -Uz compinit && compinit; }
        autoload -Uz bashcompinit && bashcompinit
      }

      _ibid() {
        local word=$2 before=$3 head= words= several=
        # Of --format=j bash makes three words, zsh one.
        [ "$before" != = ] || before=${COMP_WORDS[COMP_CWORD-2]}
        case $word in
          --*=*)
            before=${word%%=*} head=${word%%=*}= word=${word#*=} ;;
        esac
        case $COMP_CWORD,${COMP_WORDS[1]} in
      """;

  private static final String TAIL =
      """
        esac
        case $several$word in
          ,*,*)
            head=$head${word%,*}, word=${word##*,} ;;
        esac
        COMPREPLY=($(compgen -P "$head" -W "$words" -- "$word"))
      }

      complete -o default -o bashdefault -F _ibid ibid
      """;

  private final StringBuilder script = new StringBuilder(HEAD);

  private CompletionScript() {}

  /** The script for a command line with all its commands. */
  static String of(CommandLine all) {
    CompletionScript completion = new CompletionScript();
    List<CommandLine> commands =
        all.getSubcommands().values().stream()
            .filter(each -> !each.getCommandSpec().usageMessage().hidden())
            .toList();
    List<String> first =
        new ArrayList<>(commands.stream().map(CommandLine::getCommandName).toList());
    first.addAll(names(all.getCommandSpec()));
    completion.script.append("    1,*)\n      words='" + String.join(" ", first) + "' ;;\n");
    commands.forEach(each -> completion.add(each.getCommandSpec()));
    return completion.script.append(TAIL).toString();
  }

  private static List<String> names(CommandSpec spec) {
    return spec.options().stream().flatMap(option -> Stream.of(option.names())).toList();
  }

  private void add(CommandSpec spec) {
    List<OptionSpec> valued =
        spec.options().stream().filter(option -> option.arity().max() > 0).toList();
    script.append("    *," + spec.name() + ")\n      case $before in\n");
    valued.stream().filter(option -> option.completionCandidates() != null).forEach(this::add);
    add(valued, true, "return ;;");
    add(valued, false, "compopt +o default +o bashdefault 2>/dev/null; return ;;");
    script.append("        *)\n          case $word in\n            -*)\n              words='");
    script.append(String.join(" ", names(spec))).append("' ;;\n");
    String values = positionals(spec);
    if (!values.isEmpty()) {
      script.append("            *)\n              words='" + values + "' ;;\n");
    }
    script.append("          esac ;;\n      esac ;;\n");
  }

  /** An option whose value is one of some words. */
  private void add(OptionSpec option) {
    script.append("        " + String.join("|", option.names()) + ")\n          ");
    script.append(option.splitRegex().isEmpty() ? "" : "several=, ");
    script.append("words='" + words(option.completionCandidates()) + "' ;;\n");
  }

  /** The other options: those whose value is a file, or those of which only users know it. */
  private void add(List<OptionSpec> options, boolean file, String does) {
    String names =
        options.stream()
            .filter(option -> option.completionCandidates() == null)
            .filter(option -> option.paramLabel().equals("FILE") == file)
            .map(option -> String.join("|", option.names()))
            .collect(Collectors.joining("|"));
    if (!names.isEmpty()) {
      script.append("        " + names + ")\n          " + does + "\n");
    }
  }

  private static String positionals(CommandSpec spec) {
    return spec.positionalParameters().stream()
        .filter(each -> each.completionCandidates() != null)
        .map(each -> words(each.completionCandidates()))
        .collect(Collectors.joining(" "));
  }

  private static String words(Iterable<String> candidates) {
    return StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(" "));
  }
}
