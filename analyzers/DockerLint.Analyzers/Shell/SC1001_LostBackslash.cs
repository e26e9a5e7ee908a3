using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports backslashes that the shell takes away.</summary>
[Analyzer]
public sealed class LostBackslashAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC1001.</summary>
    public static readonly DiagnosticDescriptor Plain = new("SC1001", "Backslash that means nothing")
    {
        Message = "The shell takes the backslash away: '\\{0}' is '{0}' here; quote the word if the backslash is meant",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC1001", "tally/shellcheck/SC1001", "shellcheck/SC1001"],
        Documentation = """
            Outside of quotes a backslash only takes the meaning of the next character. In front of a letter it has none to take and
            disappears: `C:\tools` becomes `C:tools`, `grep \d` looks for `d`.

            Silent in front of a command's name, where it is used to get around an alias, and in regular expressions of `[[ =~ ]]`.

            ```dockerfile bad
            FROM debian:12-slim
            RUN grep -P [|\d|]+ /etc/fstab
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN grep -P '\d+' /etc/fstab
            ```
            """,
    };

    /// <summary>SC1012.</summary>
    public static readonly DiagnosticDescriptor Control = new("SC1012", "Backslash that stands for no control character")
    {
        Message = "'\\{0}' is the letter '{0}' here, not a control character; use printf or quotes",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC1012", "tally/shellcheck/SC1012", "shellcheck/SC1012"],
        Documentation = """
            `\n`, `\t` and `\r` outside of quotes are the letters n, t and r. `tr -d \r` deletes every letter r; `tr -d '\r'` deletes
            carriage returns, because tr reads the escape itself.

            The fix puts single quotes around a word of plain text. It needs a look, since the program then gets the backslash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN tr -d {|SC1012:\r|} < /src/run > /usr/local/bin/run
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN tr -d '\r' < /src/run > /usr/local/bin/run
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Plain, Control];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<EscapedTextSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<EscapedTextSyntax> context)
    {
        if (context.Node.Value is not { Length: 1 } value || context.Node.Parent is not ShellWordSyntax word || IsCommandName(word) || IsInRegularExpression(word))
        {
            return;
        }

        if (value[0] is 'n' or 't' or 'r')
        {
            var span = word.FileSpan;
            var text = context.Tree.Text.ToString(span);
            TextChange[] edits = text == context.ShellTree.Text.ToString(word.Span) && word.Parts.All(part => part is LiteralTextSyntax or EscapedTextSyntax) && text.IndexOf('\'') < 0
                ? [new TextChange(span, "'" + text + "'")]
                : [];
            context.Report(Control, context.Node.FileSpan, ProposedFix.Of(edits), value);
        }
        else if (char.IsLetterOrDigit(value[0]) || "-:=%/_^".IndexOf(value[0]) >= 0)
        {
            context.Report(Plain, context.Node.FileSpan, value);
        }
    }

    private static bool IsCommandName(ShellWordSyntax word) => word.Parent is SimpleCommandSyntax { Words: { Count: > 0 } words } && words[0] == word && word.Parts[0] is EscapedTextSyntax;

    private static bool IsInRegularExpression(ShellWordSyntax word)
    {
        if (word.Parent is TestCommandSyntax { Words: var words })
        {
            for (var i = 1; i < words.Count; i++)
            {
                if (words[i] == word)
                {
                    return words[i - 1].LiteralText == "=~";
                }
            }
        }

        return false;
    }
}

/// <summary>Puts the word into single quotes.</summary>
public sealed class LostBackslashCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LostBackslashAnalyzer.Control.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Quote the word", Safety);
}
