using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports text that has slipped out of single quotes.</summary>
[Analyzer]
public sealed class WordBetweenQuotesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2026", "Word between single quotes is not quoted")
    {
        Message = "'{0}' stands outside of the quotes; quotes inside single quotes end them",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2026", "tally/shellcheck/SC2026", "shellcheck/SC2026"],
        Documentation = """
            Single quotes cannot be nested: `'echo 'hello' there'` is three pieces, and `hello` is outside. It works as long as that
            piece holds no blank and nothing the shell would expand.

            ```dockerfile bad
            FROM debian:12-slim
            RUN echo 'alias ll='[|ls|]'' >> /etc/bash.bashrc
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN echo "alias ll='ls'" >> /etc/bash.bashrc
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<ShellWordSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<ShellWordSyntax> context)
    {
        var parts = context.Node.Parts;
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i] is LiteralTextSyntax text
                && parts[i - 1] is SingleQuotedTextSyntax
                && !(i + 1 < parts.Count && parts[i + 1] is EscapedTextSyntax)
                && WordLength(text.Value) is > 0 and var length)
            {
                context.Report(Descriptor, context.ShellTree.GetFileSpan(new TextSpan(text.Span.Start, length)), text.Value.Substring(0, length));
            }
        }
    }

    /// <summary>Number of letters and digits that the text begins with, when nothing but a sign that may open a pattern follows them; 0 otherwise.</summary>
    private static int WordLength(string text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return length == text.Length || text[length] is '@' or '*' or '?' or '+' or '!' ? length : 0;
    }
}
