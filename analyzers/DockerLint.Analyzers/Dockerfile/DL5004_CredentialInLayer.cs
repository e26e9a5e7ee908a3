using DockerLint.Semantics.Secrets;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports commands that get a literal credential, or that write one into a layer.</summary>
[Analyzer]
public sealed class CredentialInLayerAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL5004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5004", "Command leaves a credential in the image")
    {
        Message = "'{0}' {1}, and every layer and the history of an image can be read",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        SpanIsSecret = true,
        Aliases = ["trivy/DS-0031"],
        Documentation = """
            Two ways to lose a credential: as a literal argument (`docker login -p`, `sshpass -p`, `curl -u user:password`,
            `npm config set …:_authToken`, `chpasswd`), which stands in the history of the image, and by a login whose result is a file
            that stays in the layer (`git config credential.helper store`, `gcloud auth activate-service-account`). Mount a secret for
            the one RUN that needs it.

            Silent for values that are not known, for placeholders, for tokens of a known form, which DL5001 reports, and for logins in
            a RUN with a secret mount or in builder stages.

            ```dockerfile bad
            FROM debian:12
            RUN curl -u [|bot:Tr0ub4dor-x|] https://files.acme.dev/tool.tgz -o /tmp/tool.tgz
            ```

            ```dockerfile good
            FROM debian:12
            RUN --mount=type=secret,id=netrc,target=/root/.netrc curl --netrc https://files.acme.dev/tool.tgz -o /tmp/tool.tgz
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Dockerfile);

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        var command = context.Command;
        foreach (var assignment in command.Assignments)
        {
            if (assignment.Value.Text is { } value && IsSecret(assignment.Name, value))
            {
                context.Report(Descriptor, assignment.Span, assignment.Name, "gets a literal value that looks like a secret");
            }
        }

        foreach (var argument in command.Name is "export" or "declare" ? command.Arguments : [])
        {
            if (argument.Text is { } text && text.IndexOf('=') is > 0 and var equals && IsSecret(text.Substring(0, equals), text.Substring(equals + 1)))
            {
                context.Report(Descriptor, argument.Span, text.Substring(0, equals), "gets a literal value that looks like a secret");
            }
        }

        if (LiteralCredentials.Find(command) is { IsReal: true } credential && SecretTokens.Find(credential.Text).Count == 0)
        {
            context.Report(Descriptor, credential.Argument.Span, command.Name ?? string.Empty, "gets a literal password, key or token");
        }
        else if (context.Origin == ShellCommandOrigins.Run && FindLogin(command) is { } login && context.Instruction?.HasSecretMount() == false && context.Stage?.IsShipped() == true)
        {
            context.Report(Descriptor, login.Span, command.Name ?? string.Empty, "writes a credential into a file of the image");
        }
    }

    private static bool IsSecret(string name, string value) =>
        SecretName.SpeaksOfSecret(name) && SecretValue.Judge(value) == SecretStrength.Likely && SecretTokens.Find(value).Count == 0;

    // The word to report of a command whose purpose is to keep a credential.
    private static ShellArgument? FindLogin(SimpleCommand command)
    {
        ShellArgument? Word(string text) => command.Arguments.FirstOrDefault(argument => argument.Text == text);
        switch (command.Name)
        {
            case "git":
                var helper = command.Arguments.ToList().FindIndex(argument => argument.Text?.EndsWith("credential.helper", StringComparison.Ordinal) == true);
                return helper >= 0 && helper + 1 < command.Arguments.Count && command.Arguments[helper + 1].Text is { } kind && kind.StartsWith("store", StringComparison.Ordinal) ? command.Arguments[helper] : null;
            case "gcloud":
                return Word("activate-service-account");
            case "docker" or "podman" or "buildah" or "skopeo" or "nerdctl":
                return Word("--password-stdin");
            default:
                return null;
        }
    }
}
