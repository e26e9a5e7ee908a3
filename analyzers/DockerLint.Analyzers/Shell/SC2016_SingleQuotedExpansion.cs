using DockerLint.Shell.Semantics;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports expansions in single quotes, which stay as they are.</summary>
[Analyzer]
public sealed class SingleQuotedExpansionAnalyzer : DiagnosticAnalyzer
{
    // They take a program or text in which a dollar sign has a meaning of its own, or which a shell reads later.
    private static readonly HashSet<string> OwnMeaning = new(StringComparer.Ordinal)
    {
        "awk", "gawk", "mawk", "nawk", "perl", "jq", "yq", "rename", "prename", "trap", "alias", "eval", "sh", "bash", "dash", "ash", "ksh", "zsh", "fish", "ssh", "docker", "podman", "rg", "git", "find", "dpkg-query",
        "envsubst", "xargs", "su", "sudo", "gosu", "runuser", "chroot", "parallel", "php", "ruby", "node", "powershell", "pwsh", "Rscript", "R", "python", "python3", "psql", "mysql", "gcloud", "lua", "tclsh",
    };

    /// <summary>SC2016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2016", "Expansion in single quotes")
    {
        Message = "'{0}' stays as it is between single quotes; use double quotes if its value is meant",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2016", "tally/shellcheck/SC2016", "shellcheck/SC2016"],
        Documentation = """
            Nothing is expanded between single quotes. That is often meant: a line for a start-up file of a shell, a program for awk. It
            is a mistake where the value was wanted.

            Hidden where the text is written to a file or goes to sed or grep, since it is hardly ever a mistake there; silent for programs in which a
            dollar sign has a meaning of its own.

            ```dockerfile bad
            FROM debian:12-slim
            ARG VERSION
            RUN curl -fsSLO [|'https://example.com/tool-$VERSION.tgz'|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG VERSION
            RUN curl -fsSLO "https://example.com/tool-$VERSION.tgz"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<SingleQuotedTextSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<SingleQuotedTextSyntax> context)
    {
        if (FindExpansion(context.Node.Value) is not { } expansion)
        {
            return;
        }

        ShellSyntaxNode around = context.Node;
        while (around is not (ShellCommandSyntax or AssignmentSyntax) && around.Parent is ShellSyntaxNode parent)
        {
            around = parent;
        }

        var isMeant = false;
        if (around is SimpleCommandSyntax { Words.Count: > 0 } node && context.Script.GetCommand(node) is { } command)
        {
            var first = node.Words[0].LiteralText ?? string.Empty;
            var program = first.Substring(first.LastIndexOf('/') + 1);
            if (OwnMeaning.Contains(program) || OwnMeaning.Contains(command.Name ?? string.Empty) || IsPrompt(context.Node))
            {
                return;
            }

            isMeant = program is "sed" or "grep" or "egrep" or "fgrep" || WritesToFile(context.Script, command);
            if (program == "sed" && IsAddress(context.Node.Value))
            {
                return;
            }
        }
        else if (around is AssignmentSyntax { Name: "PS1" or "PS2" or "PS3" or "PS4" or "PROMPT_COMMAND" or "PROMPT" })
        {
            return;
        }

        context.Report(Descriptor, context.Node.FileSpan, new ReportDetails { AtMost = isMeant ? DiagnosticSeverity.Hidden : null }, expansion);
    }

    private static bool IsPrompt(SingleQuotedTextSyntax node) =>
        node.Parent is ShellWordSyntax { Parts: { Count: > 1 } parts } && parts[0] is LiteralTextSyntax { Value: "PS1=" or "PS4=" or "PROMPT_COMMAND=" };

    // Its own output, or that of the group around it, or what it is piped to.
    private static bool WritesToFile(ShellScript script, SimpleCommand command)
    {
        if (command.Redirections.Any(redirection => redirection.IsOutput && redirection.Descriptor == 1))
        {
            return true;
        }

        for (var node = command.Syntax?.Parent; node is not null and not CommandSubstitutionSyntax; node = node.Parent)
        {
            if (node is ShellCommandSyntax { Redirections.Count: > 0 } group && group.Redirections.Any(redirection => redirection.OperatorToken.Text[0] is '>' or '&'))
            {
                return true;
            }

            if (node is PipelineSyntax { Commands.Count: > 1 } pipeline && pipeline.Commands[pipeline.Commands.Count - 1] is SimpleCommandSyntax last && script.GetCommand(last)?.Name == "tee")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first expansion as people write them: a name, a number, <c>${</c>, <c>$(</c>, or a pair of backquotes.</summary>
    private static string? FindExpansion(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '`' && text.IndexOf('`', i + 1) > i)
            {
                return text.Substring(i, text.IndexOf('`', i + 1) - i + 1);
            }

            if (text[i] != '$')
            {
                continue;
            }

            var end = i + 1;
            if (text[end] is '{' or '(')
            {
                var close = text.IndexOf(text[end] == '{' ? '}' : ')', end);
                return close > 0 ? text.Substring(i, close - i + 1) : text.Substring(i, 2);
            }

            while (end < text.Length && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9')))
            {
                end++;
            }

            if (end > i + 1)
            {
                return text.Substring(i, end - i);
            }
        }

        return null;
    }

    // "$d", "$!N" and "$a text" of sed: the last line.
    private static bool IsAddress(string text)
    {
        for (var i = text.IndexOf('$'); i >= 0; i = text.IndexOf('$', i + 1))
        {
            if (i + 1 < text.Length && FindExpansion(text.Substring(i, Math.Min(2, text.Length - i))) is not null && !IsAddress(text, i))
            {
                return false;
            }
        }

        return text.IndexOf("${", StringComparison.Ordinal) < 0 && text.IndexOf("$(", StringComparison.Ordinal) < 0;
    }

    private static bool IsAddress(string text, int position)
    {
        var isStart = position == 0 || text[position - 1] is ' ' or ';' or '\n' or '{' or ',';
        return isStart
            && (text[position + 1] is 'a' or 'i' or 'c' or 's'
                || (text[position + 1] is 'd' or 'p' or 'q' or 'N' or 'D' or 'P' or 'G' or 'g' or 'x' && (position + 2 >= text.Length || text[position + 2] is ' ' or ';' or '\n' or '}')));
    }
}
