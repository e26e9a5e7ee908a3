using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports variables that the shell splits into words.</summary>
[Analyzer]
public sealed class UnquotedVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2086.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2086", "Unquoted variable")
    {
        Message = "The shell splits '{0}' at blanks and matches it against files; quote it unless that is meant",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2086", "tally/shellcheck/SC2086", "shellcheck/SC2086"],
        Documentation = """
            Outside of quotes a value becomes as many words as it has blanks, none when it is empty, and `*` in it is replaced by names
            of files. `[ $x = a ]` is an error as soon as `x` is empty.

            Silent for variables of ENV and ARG, for numbers (`$?`, `$#`), for what the script itself sets to one plain word, and where the
            shell does not split: in assignments, in `[[ ]]`, in `case`. A variable in the place of the command is silent too. Hidden where the
            script sets it to several words or to nothing, because there the splitting is meant, and for what a loop takes from a list that
            the shell has split already.

            The fix puts quotes around the variable. It needs a look, since a list of words then becomes one.

            ```dockerfile bad
            FROM debian:12-slim
            RUN dir="$(mktemp -d)" && cd [|$dir|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN dir="$(mktemp -d)" && cd "$dir"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixScriptAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context)
    {
        var values = new ShellSafeValues(ShellVariables.Of(context.Script), name => ShellSurroundings.Defines(context, name));
        foreach (var command in context.Script.Commands)
        {
            if (command.Origin != CommandOrigin.Script)
            {
                continue;
            }

            foreach (var word in ShellExpansions.SplitWords(command))
            {
                if (!IsCommandItself(word, command))
                {
                    Analyze(context, word, values, command.Name == ":");
                }
            }
        }
    }

    private static void Analyze(ShellScriptAnalysisContext context, ShellWord word, ShellSafeValues values, bool assignsDefaults)
    {
        foreach (var part in word.Parts)
        {
            if (part is not { Kind: ShellWordPartKind.Variable, IsQuoted: false, VariableName: { } name } || name is "@" or "*" || values.IsSafe(name))
            {
                continue;
            }

            var text = context.Tree.Text.ToString(part.Span);
            var symbol = ShellExpansions.OperatorOf(text);
            // "${x:+…}" is the usual way to hand on a list or nothing, "${#x}" a number, ": ${x:=…}" no command at all.
            if (symbol is ":+" or "+" or "#" && text.StartsWith(symbol == "#" ? "${#" : "${", StringComparison.Ordinal)
                || (symbol == "[" && text.IndexOf("[@]", StringComparison.Ordinal) + text.IndexOf("[*]", StringComparison.Ordinal) > -2)
                || (assignsDefaults && symbol is ":=" or "="))
            {
                continue;
            }

            if (part.Value.IsKnown && symbol.Length == 0 && part.Value.Text is { Length: > 0 } value && value.IndexOfAny([' ', '\t', '\n', '*', '?', '[']) < 0)
            {
                continue;
            }

            var isMeant = symbol.Length == 0 && (part.Value.IsKnown || values.IsPlainText(name) || values.IsElement(name));
            TextChange[] edits = !isMeant && word.IsContiguous && word.Parts.Count == 1 && text.IndexOf('"') < 0
                ? [new TextChange(new TextSpan(part.Span.Start, 0), "\""), new TextChange(new TextSpan(part.Span.End, 0), "\"")]
                : [];
            context.Report(Descriptor, part.Span, ProposedFix.Of(edits, isMeant ? DiagnosticSeverity.Hidden : null), text);
        }
    }

    private static bool IsCommandItself(ShellWord word, SimpleCommand command) =>
        word.Parts.Count == 1 && command.Words.Count > 0 && (command.Words[0] == word || (command.Words.Count > 1 && command.Words[1] == word && command.Words[0].Text == "exec"));
}

/// <summary>Puts quotes around the variable.</summary>
public sealed class UnquotedVariableCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnquotedVariableAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Quote it", Safety);
}
