using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports commands one after the other that append to the same file.</summary>
[Analyzer]
public sealed class RepeatedAppendAnalyzer : DiagnosticAnalyzer
{
    private const int Few = 3;

    /// <summary>SC2129.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2129", "Commands append to the same file one by one")
    {
        Message = "{0} commands in a row append to '{1}'; put them in braces with one redirection: {{ …; }} >> file",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2129", "tally/shellcheck/SC2129", "shellcheck/SC2129"],
        Documentation = """
            The file is opened again for each command. With braces its name stands there once, and a here-document does without `echo`.

            Speaks from three commands on.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|echo a >> /list|]; echo b >> /list; echo c >> /list
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN { echo a; echo b; echo c; } >> /list
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<CommandListSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<CommandListSyntax> context)
    {
        var items = context.Node.Items;
        for (var i = 0; i + Few <= items.Count;)
        {
            var count = 0;
            if (FileAppendedTo(items[i]) is { } file)
            {
                for (count = 1; i + count < items.Count && FileAppendedTo(items[i + count]) == file;)
                {
                    count++;
                }

                if (count >= Few && items[i].Pipelines[0].Commands is var commands)
                {
                    context.Report(Descriptor, commands[commands.Count - 1].FileSpan, count, file);
                }
            }

            i += Math.Max(1, count);
        }
    }

    /// <summary>The text of the one file to which the last command of an item appends; null when it does something else.</summary>
    private static string? FileAppendedTo(AndOrListSyntax item)
    {
        if (item.Pipelines.Count != 1 || item.IsBackground)
        {
            return null;
        }

        var commands = item.Pipelines[0].Commands;
        var appending = commands[commands.Count - 1].Redirections.Where(redirection => redirection.OperatorToken.Text == ">>").ToArray();
        return appending.Length == 1 && !appending[0].Target.DescendantNodes().OfType<CommandSubstitutionSyntax>().Any()
            ? appending[0].SyntaxTree.Text.ToString(appending[0].Target.Span)
            : null;
    }
}
