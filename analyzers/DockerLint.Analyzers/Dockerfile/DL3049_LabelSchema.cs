using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Compares labels with the schema that a team has configured, and with what the annotations of OCI images mean.</summary>
[Analyzer]
public sealed class LabelSchemaAnalyzer : DiagnosticAnalyzer
{
    private const string Schema = "label_schema";
    private const string Strict = "strict_labels";

    /// <summary>DL3049.</summary>
    public static readonly DiagnosticDescriptor Missing = new("DL3049", "Image lacks a label of the schema")
    {
        Message = "The image lacks {0}, which the schema of labels asks for",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3049"],
        Options =
        [
            new RuleOption(Schema, "Labels that every image has, separated by commas, each with the type of its value: name:type, where type is text, url, rfc3339, spdx, hash, semver or email. Empty: none.", string.Empty),
        ],
        Documentation = """
            A team that finds its images by labels names them once. Without `dockerlint.DL3049.label_schema` the rule is silent; a
            `label-schema` of hadolint's configuration is understood. DL3050 to DL3056 and DL3058 read the same schema.

            What counts is the image that is built for its own sake with all stages that it stands on. A label whose key has an unknown variable
            may be any of them, so the rule is silent then.

            ```dockerfile bad label_schema=team:text,org.example.version:semver
            FROM [|alpine:3.22|]
            LABEL team=data
            ```

            ```dockerfile good label_schema=team:text,org.example.version:semver
            FROM alpine:3.22
            LABEL team=data org.example.version=1.4.0
            ```
            """,
    };

    /// <summary>DL3050.</summary>
    public static readonly DiagnosticDescriptor Undeclared = new("DL3050", "Label is not in the schema")
    {
        Message = "Label '{0}' is not in the schema of labels, which is strict",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3050"],
        Options = [new RuleOption(Strict, "Whether labels outside the schema of DL3049 are reported.", "false")],
        Documentation = """
            With `dockerlint.DL3050.strict_labels = true` images have the labels of the schema (`dockerlint.DL3049.label_schema`) and no
            others, so that a misspelled key is seen. Without either setting the rule is silent.

            ```dockerfile bad label_schema=team:text strict_labels=true
            FROM alpine:3.22
            LABEL team=data {|DL3050:taem|}=data
            ```

            ```dockerfile good label_schema=team:text strict_labels=true
            FROM alpine:3.22
            LABEL team=data
            ```
            """,
    };

    /// <summary>DL3051.</summary>
    public static readonly DiagnosticDescriptor Empty = new("DL3051", "Label of the schema is empty")
    {
        Message = "Label '{0}' is empty, although the schema of labels asks for it",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3051"],
        Documentation = """
            An empty label is there for the search and says nothing. Only labels of the schema (`dockerlint.DL3049.label_schema`) count,
            and only values that are written as empty: one with a variable may be filled by the build.

            ```dockerfile bad label_schema=team:text
            FROM alpine:3.22
            LABEL {|DL3051:team=""|}
            ```

            ```dockerfile good label_schema=team:text
            FROM alpine:3.22
            LABEL team=data
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Missing, Undeclared, Empty, .. LabelValueRules.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDockerfileAction(AnalyzeDockerfile);
        context.RegisterSyntaxNodeAction<LabelInstructionSyntax>(AnalyzeLabel);
    }

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var schema = new LabelSchema(context.GetListOption(Missing, Schema));
        if (schema.Names.Count == 0)
        {
            return;
        }

        foreach (var stage in context.DockerfileModel.ExportedStages())
        {
            var labels = stage.EffectiveInstructions.OfType<LabelInstructionSyntax>();
            var keys = labels.SelectMany(label => label.Pairs.Select(pair => context.DockerfileModel.Known(pair.Key, label))).ToArray();
            var missing = schema.Names.Where(name => !keys.Contains(name)).ToArray();
            if (stage.Base is { } image && missing.Length > 0 && !keys.Contains(null))
            {
                context.Report(Missing, image.Span, (missing.Length == 1 ? "label " : "labels ") + string.Join(", ", missing.Select(name => $"'{name}'")));
            }
        }
    }

    private static void AnalyzeLabel(SyntaxNodeAnalysisContext<LabelInstructionSyntax> context)
    {
        var schema = new LabelSchema(context.GetListOption(Missing, Schema));
        var isStrict = schema.Names.Count > 0 && context.GetOption(Undeclared, Strict).Equals("true", StringComparison.OrdinalIgnoreCase);
        foreach (var pair in context.Node.Pairs)
        {
            if (context.DockerfileModel.Known(pair.Key, context.Node) is not { Length: > 0 } key)
            {
                continue;
            }

            if (isStrict && !schema.Contains(key))
            {
                context.Report(Undeclared, pair.Key.Span, key);
            }
            else if (pair.Value is { } word && context.DockerfileModel.Known(word, context.Node) is { } value)
            {
                if (value.Length > 0)
                {
                    LabelValueRules.Report(context, schema, key, word, value);
                }
                else if (schema.Contains(key) && word.ValueText.IndexOf('$') < 0)
                {
                    context.Report(Empty, pair.Span, key);
                }
            }
        }
    }
}
