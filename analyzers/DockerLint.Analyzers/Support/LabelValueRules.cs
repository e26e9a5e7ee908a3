using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>The rules about the types that values of labels have.</summary>
internal static class LabelValueRules
{
    // Said in place of a licence by those who grant none; the annotation has no other way that people know.
    private static readonly string[] NoLicence = ["proprietary", "commercial", "unlicensed", "private", "closed", "custom", "other"];

    /// <summary>DL3052.</summary>
    public static readonly DiagnosticDescriptor Url = new("DL3052", "Label should be a URL and is not")
    {
        Message = "Label '{0}' has the value '{1}', which is not an absolute URL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3052"],
        Documentation = """
            A link without a scheme is not followed by registries and portals. By itself the rule judges `org.opencontainers.image.url`, `.source` and
            `.documentation`, whose meaning is fixed; other labels when the schema (`dockerlint.DL3049.label_schema`) gives them the type `url`.

            A value with a variable that is not known, or one that another tool fills in (`{{ … }}`), is left alone.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL org.opencontainers.image.source={|DL3052:github.com/team/app|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.source=https://github.com/team/app
            ```
            """,
    };

    /// <summary>DL3053.</summary>
    public static readonly DiagnosticDescriptor Timestamp = new("DL3053", "Label should be a date-time and is not")
    {
        Message = "Label '{0}' has the value '{1}', which is not a date-time of RFC 3339 such as 2026-03-01T12:00:00Z",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3053"],
        Documentation = """
            Tools that compare dates need the whole form: date, time and zone. By itself the rule judges `org.opencontainers.image.created`; other
            labels when the schema (`dockerlint.DL3049.label_schema`) gives them the type `rfc3339`.

            A value with a variable that is not known, or one that another tool fills in (`{{ … }}`), is left alone.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL org.opencontainers.image.created={|DL3053:2026-03-01|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.created=2026-03-01T12:00:00Z
            ```
            """,
    };

    /// <summary>DL3054.</summary>
    public static readonly DiagnosticDescriptor Licence = new("DL3054", "Label should be a licence expression and is not")
    {
        Message = "Label '{0}' has the value '{1}', which is not a licence expression of SPDX: {2}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3054"],
        Documentation = """
            Scanners read licences as SPDX expressions: identifiers of its list, joined by AND, OR and WITH, with parentheses; own licences
            begin with `LicenseRef-`. By itself the rule judges `org.opencontainers.image.licenses`, where words such as `Proprietary` are let pass;
            other labels when the schema (`dockerlint.DL3049.label_schema`) gives them the type `spdx`.

            A value with a variable that is not known, or one that another tool fills in (`{{ … }}`), is left alone.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL org.opencontainers.image.licenses={|DL3054:"Apache License 2.0"|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.licenses="Apache-2.0 OR MIT"
            ```
            """,
    };

    /// <summary>DL3055.</summary>
    public static readonly DiagnosticDescriptor GitHash = new("DL3055", "Label should be a hash of git and is not")
    {
        Message = "Label '{0}' has the value '{1}', which is not a hash of git: 7 to 64 hexadecimal digits",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3055"],
        Documentation = """
            A label that leads back to the commit must name it. Judged are labels to which the schema (`dockerlint.DL3049.label_schema`) gives the type
            `hash`.

            A value with a variable that is not known, or one that another tool fills in (`{{ … }}`), is left alone.

            ```dockerfile bad label_schema=commit:hash
            FROM alpine:3.22
            LABEL commit={|DL3055:main|}
            ```

            ```dockerfile good label_schema=commit:hash
            FROM alpine:3.22
            LABEL commit=43c572f1272b6b3171dd1db9e41b7027128ce080
            ```
            """,
    };

    /// <summary>DL3056.</summary>
    public static readonly DiagnosticDescriptor Version = new("DL3056", "Label should be a semantic version and is not")
    {
        Message = "Label '{0}' has the value '{1}', which is not a version of SemVer 2 such as 1.4.0",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3056"],
        Documentation = """
            Tools that compare versions need three numbers, and no `v` before them. Judged are labels to which the schema
            (`dockerlint.DL3049.label_schema`) gives the type `semver`.

            A value with a variable that is not known, or one that another tool fills in (`{{ … }}`), is left alone.

            ```dockerfile bad label_schema=version:semver
            FROM alpine:3.22
            LABEL version={|DL3056:v1.4|}
            ```

            ```dockerfile good label_schema=version:semver
            FROM alpine:3.22
            LABEL version=1.4.0
            ```
            """,
    };

    /// <summary>DL3058.</summary>
    public static readonly DiagnosticDescriptor Mail = new("DL3058", "Label should be an e-mail address and is not")
    {
        Message = "Label '{0}' has the value '{1}', which is not an e-mail address",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3058"],
        Documentation = """
            A contact that cannot be written to is none. Judged are labels to which the schema (`dockerlint.DL3049.label_schema`) gives the type
            `email`; a name before the address (`Jo Doe <jo@example.com>`) is fine.

            A value with a variable that is not known, or one that another tool fills in (`{{ … }}`), is left alone.

            ```dockerfile bad label_schema=contact:email
            FROM alpine:3.22
            LABEL contact={|DL3058:"the data team"|}
            ```

            ```dockerfile good label_schema=contact:email
            FROM alpine:3.22
            LABEL contact=data@example.com
            ```
            """,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Url, Timestamp, Licence, GitHash, Version, Mail];

    /// <summary>Reports a value that is not of the type that its key asks for.</summary>
    public static void Report(SyntaxNodeAnalysisContext<LabelInstructionSyntax> context, LabelSchema schema, string key, WordSyntax word, string value)
    {
        if (LabelText.IsTemplate(value))
        {
            return;
        }

        var detail = string.Empty;
        var descriptor = schema.TypeOf(key) switch
        {
            "url" => LabelFormats.IsUrl(value) ? null : Url,
            "rfc3339" => LabelFormats.IsTimestamp(value) ? null : Timestamp,
            "spdx" => IsLicence(value, out detail) || (!schema.Contains(key) && NoLicence.Contains(value.ToLowerInvariant())) ? null : Licence,
            "hash" => LabelFormats.IsGitHash(value) ? null : GitHash,
            "semver" => LabelFormats.IsSemanticVersion(value) ? null : Version,
            "email" => LabelFormats.IsMail(value) ? null : Mail,
            _ => null,
        };
        if (descriptor is not null)
        {
            context.Report(descriptor, word.Span, key, value, detail);
        }
    }

    private static bool IsLicence(string value, out string problem)
    {
        var isValid = SpdxExpression.IsValid(value, out var fault);
        problem = fault.Message;
        return isValid;
    }
}
