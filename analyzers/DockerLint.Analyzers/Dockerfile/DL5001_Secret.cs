using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports secrets in the text of a Dockerfile, and names that only a secret would have.</summary>
[Analyzer]
public sealed class SecretAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Published = ["PUBLIC", "ANON", "PUBLISHABLE"];
    private static readonly string[] Bundlers = ["VITE_", "REACT_APP_", "EXPO_"];

    /// <summary>DL5001.</summary>
    public static readonly DiagnosticDescriptor Value = new("DL5001", "Secret in the Dockerfile")
    {
        Message = "{0}: who has the image or this file can read it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        SpanIsSecret = true,
        Aliases = ["hadolint/DL3064", "buildkit/SecretsUsedInArgOrEnv", "tally/secrets-in-code", "trivy/DS-0031", "kics/passwords_and_secrets"],
        Documentation = """
            ENV and LABEL stand in the configuration of the image, ARG and RUN in its history, and a file written by one layer stays in
            that layer: nothing of it can be taken back once the image has been pushed. Change the secret, then pass it as a secret
            mount (`RUN --mount=type=secret,id=…`) for the build, or at run time by the orchestrator.

            Reported are
            - secrets of a known form (tokens of GitHub, AWS, OpenAI and some fifty more, private keys), under whatever name and in
              every instruction, here-documents included;
            - values of ARG, ENV and LABEL that look made at random under a name whose words speak of a secret;
            - `ENV X=$X` of such an ARG without a default, which writes into the image what the caller of the build passed.

            Silent for paths, addresses, numbers, switches, placeholders and examples, and for names that speak of an aspect of a
            secret (`TOKEN_ENDPOINT`, `PASSWORD_MIN_LENGTH`, `PUBLIC_KEY`). The message never shows the value.

            ```dockerfile bad
            FROM alpine:3.22
            ENV API_TOKEN=[|q8Zr2LxV7tWmN4cY|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN --mount=type=secret,id=api,env=API_TOKEN ./fetch.sh
            ```
            """,
    };

    /// <summary>DL3064.</summary>
    public static readonly DiagnosticDescriptor Name = new("DL3064", "ARG or ENV is named like a secret")
    {
        Message = "'{0}' is named like a secret, and values of ARG and ENV can be read from the image",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3064", "buildkit/SecretsUsedInArgOrEnv", "trivy/DS-0031", "kics/passwords_and_secrets"],
        Documentation = """
            The name alone is only a hint: the value may be a placeholder, and a build argument may be meant for harmless things. When
            the value looks real, DL5001 speaks instead. For values that are needed during the build there are secret mounts.

            ```dockerfile bad
            FROM alpine:3.22
            ARG {|DL3064:NPM_TOKEN|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci
            ```
            """,
    };

    // A form of its own proves a secret; a name and a look do not.
    private static readonly ReportDetails Likely = new() { AtMost = DiagnosticSeverity.Warning };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Value, Name];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var written in context.Tree.Root.Instructions)
        {
            var instruction = Innermost(written);
            var withToken = ReportTokens(context, instruction);
            foreach (var pair in Pairs(instruction).Where(pair => withToken?.Contains(pair) != true))
            {
                AnalyzePair(context, instruction, pair);
            }
        }
    }

    private static void AnalyzePair(DockerfileAnalysisContext context, InstructionSyntax instruction, KeyValueSyntax pair)
    {
        var name = pair.Key.ValueText;
        switch (NamedSecrets.Judge(context.DockerfileModel, instruction, pair))
        {
            // DL8034 tells about it.
            case NamedSecret.WithValue or NamedSecret.ByName when instruction is EnvInstructionSyntax && KestrelCertificate.IsPassword(name):
                break;
            case NamedSecret.WithValue when pair.Value is { } value:
                context.Report(Value, value.Span, Likely, $"The value of '{name}' looks like a secret");
                break;
            case NamedSecret.KeptArgument when pair.Value is { } value:
                context.Report(Value, value.Span, Likely, $"'{name}' keeps a secret build argument in the image");
                break;
            case NamedSecret.ByName when instruction is not LabelInstructionSyntax:
                context.Report(Name, pair.Key.Span, name);
                break;
        }
    }

    // Returns the pairs that a token stands in, null for none: it says more than their names.
    private static HashSet<KeyValueSyntax>? ReportTokens(DockerfileAnalysisContext context, InstructionSyntax instruction)
    {
        HashSet<KeyValueSyntax>? withToken = null;
        foreach (var (node, text) in InstructionTexts.WithNodesOf(instruction))
        {
            foreach (var token in SecretTokens.Find(text.Text))
            {
                var pair = node.Parent as KeyValueSyntax;
                if (pair is not null && IsMeantToBeSeen(pair.Key.ValueText, token.Kind))
                {
                    continue;
                }

                context.Report(Value, text.ToOuter(token.Span), $"{token.Kind} in plain text");
                if (pair is not null)
                {
                    (withToken ??= []).Add(pair);
                }
            }
        }

        return withToken;
    }

    // Keys for browsers have the form of secret ones; bundlers demand that the names of what they publish say so.
    private static bool IsMeantToBeSeen(string name, string kind) =>
        kind is "Google API key" or "JSON web token"
        && (Published.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) || Bundlers.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));

    private static InstructionSyntax Innermost(InstructionSyntax instruction)
    {
        while (instruction is OnbuildInstructionSyntax onbuild)
        {
            instruction = onbuild.Trigger;
        }

        return instruction;
    }

    private static IReadOnlyList<KeyValueSyntax> Pairs(InstructionSyntax instruction) => instruction switch
    {
        ArgInstructionSyntax arg => arg.Declarations,
        EnvInstructionSyntax env => env.Pairs,
        LabelInstructionSyntax label => label.Pairs,
        _ => [],
    };
}
