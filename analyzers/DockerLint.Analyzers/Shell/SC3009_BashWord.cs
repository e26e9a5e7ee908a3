using System.Text;
using DockerLint.Shell;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports words that only Bash expands, and that other shells take as they are.</summary>
[Analyzer]
public sealed class BashWordAnalyzer : DiagnosticAnalyzer
{
    // They expand such lists themselves, or take regular expressions.
    private static readonly HashSet<string> OwnBraces = new(StringComparer.Ordinal) { "curl", "grep", "egrep", "sed", "awk", "find", "rg", "git", "jq", "xargs", "rsync", "docker", "gradle", "mvn", "npm", "npx", "yarn", "pnpm", "expr" };

    /// <summary>SC3009.</summary>
    public static readonly DiagnosticDescriptor Braces = new("SC3009", "List in braces that the shell does not expand")
    {
        Message = "{0} does not expand '{1}': the command gets the braces; write the words out, or choose bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3009", "tally/shellcheck/SC3009", "shellcheck/SC3009"],
        Documentation = """
            `rm -rf /var/{cache,log}` removes two folders in Bash. For the dash of Debian and Ubuntu and the `ash` of Alpine it is one
            name with braces in it, which does not exist, and nothing is removed.

            Speaks only where the shell is known to be one of the two. Silent for programs that read such lists themselves, such as curl.

            ```dockerfile bad
            FROM debian:12-slim
            RUN rm -rf /var/lib/[|{apt,dpkg}|]/
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN rm -rf /var/lib/apt/ /var/lib/dpkg/
            ```
            """,
    };

    /// <summary>SC3003.</summary>
    public static readonly DiagnosticDescriptor AnsiC = new("SC3003", "$'…' in a shell that does not know it")
    {
        Message = "dash takes the dollar sign as it is, so the word begins with one; use printf, or bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3003", "tally/shellcheck/SC3003", "shellcheck/SC3003"],
        Documentation = """
            Bash and the `ash` of Alpine decode escapes in `$'a\nb'`. dash, the `/bin/sh` of Debian and Ubuntu, gives `$a\nb`.

            Speaks only where the shell is known to be dash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN sed -i {|SC3003:$'s/\t/ /g'|} /etc/tool.conf
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN sed -i 's/\t/ /g' /etc/tool.conf
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Braces, AnsiC];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<ShellWordSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<ShellWordSyntax> context)
    {
        var dialect = context.ShellTree.Dialect;
        if (dialect is not (ShellDialect.Dash or ShellDialect.Ash) || context.Node.Parent is not (SimpleCommandSyntax or ForCommandSyntax))
        {
            return;
        }

        if (dialect == ShellDialect.Dash)
        {
            AnalyzeAnsiC(context);
        }

        if (context.Node.Parent is not SimpleCommandSyntax { Words: { Count: > 0 } words } || !OwnBraces.Contains(words[0].LiteralText ?? string.Empty))
        {
            AnalyzeBraces(context, dialect == ShellDialect.Dash ? "dash" : "The ash of BusyBox");
        }
    }

    private static void AnalyzeAnsiC(ShellNodeAnalysisContext<ShellWordSyntax> context)
    {
        var parts = context.Node.Parts;
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i] is SingleQuotedTextSyntax && parts[i - 1] is LiteralTextSyntax { Value: var text } && text[text.Length - 1] == '$')
            {
                context.Report(AnsiC, context.ShellTree.GetFileSpan(TextSpan.FromBounds(parts[i].Span.Start - 1, parts[i].Span.End)));
            }
        }
    }

    private static void AnalyzeBraces(ShellNodeAnalysisContext<ShellWordSyntax> context, string shell)
    {
        if (!context.Node.Parts.Any(part => part is LiteralTextSyntax literal && literal.Value.IndexOf('{') >= 0))
        {
            return;
        }

        // The unquoted text of the word at its places; what is quoted or expanded stands as a sign of its own.
        var text = new StringBuilder();
        foreach (var part in context.Node.Parts)
        {
            text.Append(part is LiteralTextSyntax ? context.ShellTree.Text.ToString(part.Span) : new string(part is ParameterExpansionSyntax or CommandSubstitutionSyntax ? '$' : '"', part.Span.Length));
        }

        var word = text.ToString();
        if (word.Length != context.Node.Span.Length)
        {
            return;
        }

        for (var open = word.IndexOf('{'); open >= 0;)
        {
            var close = word.IndexOf('}', open);
            if (close < 0)
            {
                return;
            }

            open = word.LastIndexOf('{', close);
            var inside = word.Substring(open + 1, close - open - 1);
            if (IsList(inside))
            {
                var span = context.ShellTree.GetFileSpan(TextSpan.FromBounds(context.Node.Span.Start + open, context.Node.Span.Start + close + 1));
                context.Report(Braces, span, shell, context.ShellTree.Text.ToString(TextSpan.FromBounds(context.Node.Span.Start + open, context.Node.Span.Start + close + 1)));
            }

            open = word.IndexOf('{', close);
        }
    }

    // "{1,3}" is a number of times in a regular expression, and quotes or colons are those of JSON.
    private static bool IsList(string inside) =>
        inside.IndexOfAny(['"', ':', '=']) < 0
        && (inside.IndexOf(',') >= 0 ? inside.Any(c => !(c is ',' or (>= '0' and <= '9'))) : inside.IndexOf("..", StringComparison.Ordinal) > 0);
}
