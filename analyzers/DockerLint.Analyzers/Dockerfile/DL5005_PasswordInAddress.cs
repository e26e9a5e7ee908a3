using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports literal passwords inside addresses.</summary>
[Analyzer(Words = "@")]
public sealed class PasswordInAddressAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL5005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5005", "Address holds a password")
    {
        Message = "The address of '{0}' holds a literal password, which stays readable in the image's history",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        SpanIsSecret = true,
        Aliases = ["kics/passwords_and_secrets"],
        Documentation = """
            `https://user:password@host` in ADD, RUN, ARG or ENV stays in the image's history or configuration. Use a secret mount, an
            SSH mount for Git, or pass the address at run time.

            Silent for variables, placeholders, passwords equal to the user, for localhost, and for tokens of a known form, which
            DL5001 reports.

            ```dockerfile bad
            FROM alpine/git:2.49.1
            RUN git clone https://bot:[|s3cr3t-of-bot|]@git.example.com/team/app.git
            ```

            ```dockerfile good
            FROM alpine/git:2.49.1
            RUN --mount=type=ssh git clone ssh://git@git.example.com/team/app.git
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var text in context.Tree.Root.Instructions.SelectMany(InstructionTexts.Of))
        {
            foreach (var password in SecretTokens.FindInAddresses(text.Text))
            {
                var (user, host) = Around(text.Text, password.Span);
                var value = text.Text.Substring(password.Span.Start, password.Span.Length);
                if (user != value && SecretTokens.Find(value).Count == 0 && !LocalHosts.IsLocal(host))
                {
                    context.Report(Descriptor, text.ToOuter(password.Span), host);
                }
            }
        }
    }

    private static (string User, string Host) Around(string text, TextSpan password)
    {
        var slash = text.LastIndexOf('/', password.Start - 1);
        var user = text.Substring(slash + 1, password.Start - slash - 2);
        var start = password.End + 1;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_'))
        {
            end++;
        }

        return (user, text.Substring(start, end - start));
    }
}
