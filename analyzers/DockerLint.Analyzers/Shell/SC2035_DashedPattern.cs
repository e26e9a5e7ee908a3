using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports patterns that may give a program options.</summary>
[Analyzer]
public sealed class DashedPatternAnalyzer : DiagnosticAnalyzer
{
    // These take words as they are, whatever they begin with.
    private static readonly HashSet<string> WithoutOptions = new(StringComparer.Ordinal) { "echo", "printf", "[", "[[", "set", ":", "for" };

    /// <summary>SC2035.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2035", "Pattern may become an option")
    {
        Message = "A file whose name begins with a dash would be an option for '{0}'; write './{1}' or put '--' in front",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2035", "tally/shellcheck/SC2035", "shellcheck/SC2035"],
        Documentation = """
            A pattern that begins with `*` or `?` also matches names that begin with a dash, and the program takes those for options.
            With `./` in front every name begins with a dot.

            The fix puts `./` in front. It needs a look, since the program then gets and prints the names in that form.

            ```dockerfile bad
            FROM debian:12-slim
            RUN cd /pkg && dpkg -i [|*|].deb
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN cd /pkg && dpkg -i ./*.deb
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (WithoutOptions.Contains(command.Name ?? string.Empty))
        {
            return;
        }

        for (var i = 1; i < command.Words.Count; i++)
        {
            var word = command.Words[i];
            if (word.Text == "--")
            {
                return;
            }

            if (word.Text[0] is '*' or '?' && word.ContainsGlob)
            {
                TextChange[] edits = word.IsContiguous ? [new TextChange(new TextSpan(word.Span.Start, 0), "./")] : [];
                context.Report(Descriptor, word.GetSpan(0, 1), ProposedFix.Of(edits), command.Name ?? "the program", word.Text);
            }
        }
    }
}

/// <summary>Puts <c>./</c> in front of the pattern.</summary>
public sealed class DashedPatternCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DashedPatternAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Put './' in front", Safety);
}
