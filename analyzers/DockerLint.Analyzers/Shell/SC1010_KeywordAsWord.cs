using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports keywords that are mere words where they stand.</summary>
[Analyzer]
public sealed class KeywordAsWordAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC1010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC1010", "Keyword where it is a mere word")
    {
        Message = "'{0}' is an argument here; put ';' in front if it ends the command, quotes around it if it is text",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC1010", "tally/shellcheck/SC1010", "shellcheck/SC1010"],
        Documentation = """
            `then`, `do`, `done`, `fi` and `esac` are keywords at the beginning of a command only. Behind other words they are arguments
            like any other, so a missing semicolon makes `make done` of `make; done`.

            ```dockerfile bad
            FROM debian:12-slim
            RUN make all && echo [|done|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN make all && echo 'done'
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<SimpleCommandSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<SimpleCommandSyntax> context)
    {
        for (var i = 1; i < context.Node.Words.Count; i++)
        {
            var word = context.Node.Words[i];
            if (word.LiteralText is "then" or "do" or "done" or "fi" or "esac")
            {
                context.Report(Descriptor, word.FileSpan, word.LiteralText);
                // Of one command one is enough: the first is where the semicolon is missing.
                return;
            }
        }
    }
}
