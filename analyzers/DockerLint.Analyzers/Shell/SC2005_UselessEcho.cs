using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>echo</c> of an output and the output of <c>echo</c>.</summary>
[Analyzer]
public sealed class UselessEchoAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2005.</summary>
    public static readonly DiagnosticDescriptor EchoOfOutput = new("SC2005", "echo of the output of a command")
    {
        Message = "The command prints its output by itself; leave out echo",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2005", "tally/shellcheck/SC2005", "shellcheck/SC2005"],
        Documentation = """
            `echo "$(date)"` does what `date` does, except that the failure of the command gets lost.

            ```dockerfile bad
            FROM debian:12-slim
            RUN echo [|"$(date -u)"|] > /build-date
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN date -u > /build-date
            ```
            """,
    };

    /// <summary>SC2116.</summary>
    public static readonly DiagnosticDescriptor OutputOfEcho = new("SC2116", "Output of echo in the place of its words")
    {
        Message = "Write the words themselves, not the output of an echo of them",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2116", "tally/shellcheck/SC2116", "shellcheck/SC2116"],
        Documentation = """
            `x="$(echo "$y")"` is `x="$y"` with an extra process.

            ```dockerfile bad
            FROM debian:12-slim
            RUN name="{|SC2116:$(echo "tool-$(uname -m)")|}" && make "$name"
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN name="tool-$(uname -m)" && make "$name"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [EchoOfOutput, OutputOfEcho];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPosixNodeAction<SimpleCommandSyntax>(AnalyzeEcho);
        context.RegisterPosixNodeAction<CommandSubstitutionSyntax>(AnalyzeSubstitution);
    }

    private static void AnalyzeEcho(ShellNodeAnalysisContext<SimpleCommandSyntax> context)
    {
        var words = context.Node.Words;
        if (words.Count == 2 && words[0].LiteralText == "echo" && OnlyPart(words[1]) is CommandSubstitutionSyntax { Commands.Items: { Count: 1 } items } && items[0].Pipelines.Count == 1
            && items[0].Pipelines[0].Commands[0] is not SimpleCommandSyntax { Words.Count: 0 })
        {
            context.Report(EchoOfOutput, words[1].FileSpan);
        }
    }

    private static void AnalyzeSubstitution(ShellNodeAnalysisContext<CommandSubstitutionSyntax> context)
    {
        if (context.Node.Commands.Items is { Count: 1 } items
            && items[0].Pipelines is { Count: 1 } pipelines
            && pipelines[0].Commands.Count == 1
            && pipelines[0].Commands[0] is SimpleCommandSyntax { Redirections.Count: 0, Assignments.Count: 0, Words: { Count: > 1 } words }
            && words[0].LiteralText == "echo"
            && !(words[1].Parts[0] is LiteralTextSyntax { Value: { Length: > 0 } first } && first[0] == '-')
            && !(words.Count == 2 && OnlyPart(words[1]) is CommandSubstitutionSyntax)
            && !words.Skip(1).Any(MayBecomeOther))
        {
            context.Report(OutputOfEcho, context.Node.FileSpan);
        }
    }

    private static ShellWordPartSyntax? OnlyPart(ShellWordSyntax word) =>
        word.Parts.Count != 1 ? null : word.Parts[0] is DoubleQuotedTextSyntax { Parts: { Count: 1 } inner } ? inner[0] : word.Parts[0];

    // A pattern or a list in braces is expanded for echo and not in an assignment; an escape is.
    private static bool MayBecomeOther(ShellWordSyntax word) =>
        word.Parts.Any(part => part is ExtendedPatternSyntax || (part is LiteralTextSyntax literal && literal.Value.IndexOfAny(['*', '?', '[', '{']) >= 0));
}
