using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports the output of a command that the shell splits into words.</summary>
[Analyzer]
public sealed class UnquotedSubstitutionAnalyzer : DiagnosticAnalyzer
{
    // Their output is one word without characters of a pattern.
    private static readonly HashSet<string> OneWord = new(StringComparer.Ordinal) { "nproc", "arch", "whoami", "hostname" };

    /// <summary>SC2046.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2046", "Unquoted output of a command")
    {
        Message = "The shell splits what {0} prints at blanks and matches it against files; quote it unless that is meant",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2046", "tally/shellcheck/SC2046", "shellcheck/SC2046"],
        Documentation = """
            Outside of quotes the output of `$(command)` becomes as many words as it has blanks, none when it is empty, and `*` in it is
            replaced by names of files. `[ $(command) = x ]` is an error as soon as the output is empty.

            Silent where the shell does not split: in assignments, in `[[ ]]`, in `for` and `case`, and where the output is the command
            itself. Hidden for programs whose output is one plain word (`nproc`, `uname -m`, `id -u`), because quotes change nothing there.

            The fix puts quotes around the substitution. It needs a look, since a list of words then becomes one.

            ```dockerfile bad
            FROM debian:12-slim
            RUN cd [|$(find /src -name build -type d)|] && make
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN cd "$(find /src -name build -type d)" && make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        foreach (var word in ShellExpansions.SplitWords(command))
        {
            if (word.ContainsCommandSubstitution && !IsCommandItself(word, command))
            {
                foreach (var part in word.Parts)
                {
                    if (part is { Kind: ShellWordPartKind.CommandSubstitution, IsQuoted: false })
                    {
                        Report(context, word, part);
                    }
                }
            }
        }
    }

    private static void Report(ShellScriptAnalysisContext context, ShellWord word, ShellWordPart part)
    {
        var inside = ShellSubstitution.CommandIn(context.Tree.Text.ToString(part.Span));
        if (inside.Length == 0 || inside[0] == '#' || inside is "pgrep" or "seq" || inside.StartsWith("pgrep ", StringComparison.Ordinal) || inside.StartsWith("seq ", StringComparison.Ordinal))
        {
            // Made to be split, or nothing but a comment.
            return;
        }

        TextChange[] edits = word.IsContiguous && !word.IsQuoted && word.Parts.Count == 1
            ? [new TextChange(new TextSpan(part.Span.Start, 0), "\""), new TextChange(new TextSpan(part.Span.End, 0), "\"")]
            : [];
        context.Report(Descriptor, part.Span, ProposedFix.Of(edits, IsOneWord(inside) ? DiagnosticSeverity.Hidden : null), ShellSubstitution.Shown(inside));
    }

    private static bool IsCommandItself(ShellWord word, SimpleCommand command) =>
        word.Parts.Count == 1 && (command.Words[0] == word || (command.Words.Count > 1 && command.Words[1] == word && command.Words[0].Text == "exec"));

    private static bool IsOneWord(string command) => OneWord.Contains(command) || command switch
    {
        "uname -m" or "uname -s" or "uname -r" or "id -u" or "id -g" or "id -un" or "id -gn" or "dpkg --print-architecture" or "apk --print-arch" or "getconf _NPROCESSORS_ONLN" or "lsb_release -cs" or "lsb_release -sc"
            or "date +%s" or "nproc --all" or "git rev-parse HEAD" => true,
        _ => false,
    };
}

/// <summary>Puts quotes around the substitution.</summary>
public sealed class UnquotedSubstitutionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnquotedSubstitutionAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Quote it", Safety);
}
