using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Schema;

/// <summary>Keys of one mapping that exclude or demand each other, beyond what the schema's text can say.</summary>
internal static class SchemaConflicts
{
    private static readonly string[] SecretSources = ["file", "environment"];
    private static readonly string[] ConfigSources = ["file", "environment", "content"];

    /// <summary>Adds what is wrong with a mapping.</summary>
    /// <param name="model">The model of the file.</param>
    /// <param name="view">The mapping.</param>
    /// <param name="definition">The name of its definition.</param>
    /// <param name="name">What is judged, for people.</param>
    /// <param name="place">Where to report what is missing.</param>
    /// <param name="isOpenEnded">Whether what is absent may stand elsewhere.</param>
    /// <param name="violations">Takes the result.</param>
    public static void Check(ComposeModel model, MappingView view, string definition, string name, TextSpan place, bool isOpenEnded, List<SchemaViolation> violations)
    {
        switch (definition)
        {
            case "build":
                Exclude(view, "dockerfile", "dockerfile_inline", violations);
                break;
            case "gpu" or "device_request":
                Exclude(view, "count", "device_ids", violations);
                break;
            case "mount":
                if (!isOpenEnded && view.Find("source") is null && model.Scalar(view.Find("type")?.Value)?.Value.Text is "bind" or "npipe")
                {
                    violations.Add(new SchemaViolation(SchemaViolationKind.MissingKey, place, $"{name} mounts a path of the host and has no 'source'"));
                }

                break;
            case "volume" or "network":
                CheckExternal(model, view, definition, name, violations);
                break;
            case "secret":
                CheckExternal(model, view, definition, name, violations);
                CheckSources(view, name, SecretSources, place, isOpenEnded, violations);
                break;
            case "config":
                CheckExternal(model, view, definition, name, violations);
                CheckSources(view, name, ConfigSources, place, isOpenEnded, violations);
                break;
        }
    }

    private static void Exclude(MappingView view, string first, string second, List<SchemaViolation> violations)
    {
        if (view.Find(first) is { } one && view.Find(second) is { } other)
        {
            violations.Add(new SchemaViolation(SchemaViolationKind.ConflictingKeys, other.Syntax.Key.ContentSpan, $"'{second}' cannot stand beside '{first}'") { RelatedSpan = one.Syntax.Key.ContentSpan });
        }
    }

    private static void CheckSources(MappingView view, string name, string[] sources, TextSpan place, bool isOpenEnded, List<SchemaViolation> violations)
    {
        ViewEntry? first = null;
        foreach (var source in sources)
        {
            if (view.Find(source) is not { } entry)
            {
                continue;
            }

            if (first is not null)
            {
                violations.Add(new SchemaViolation(SchemaViolationKind.ConflictingKeys, entry.Syntax.Key.ContentSpan, $"'{source}' cannot stand beside '{first.Key}': {name} has one source") { RelatedSpan = first.Syntax.Key.ContentSpan });
            }

            first ??= entry;
        }

        if (first is null && !isOpenEnded && view.Find("external") is null && view.Find("driver") is null && view.Find("template_driver") is null)
        {
            violations.Add(new SchemaViolation(SchemaViolationKind.MissingKey, place, $"{name} has no source: one of '{string.Join("', '", sources)}', or 'external'"));
        }
    }

    // What exists already has a name here and nothing else.
    private static void CheckExternal(ComposeModel model, MappingView view, string definition, string name, List<SchemaViolation> violations)
    {
        if (view.Find("external") is not { } external)
        {
            return;
        }

        var attributes = model.Graph.Mapping(external.Value);
        if (attributes is null && model.Scalar(external.Value)?.Boolean != true)
        {
            return;
        }

        foreach (var entry in view.Entries)
        {
            if (entry.Key is not ("external" or "name") && !entry.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                // Compose looks at volumes only; elsewhere it leaves the attribute out without a word.
                violations.Add(new SchemaViolation(SchemaViolationKind.ConflictingKeys, entry.Syntax.Key.ContentSpan, $"'{entry.Key}' cannot stand beside 'external': {name} exists already")
                {
                    RelatedSpan = external.Syntax.Key.ContentSpan,
                    IsAccepted = definition != "volume",
                });
            }
        }

        var inner = model.Scalar(attributes?.Find("name")?.Value);
        var outer = model.Scalar(view.Find("name")?.Value);
        if (inner?.Value.Text is { } one && outer?.Value.Text is { } other && one != other)
        {
            violations.Add(new SchemaViolation(SchemaViolationKind.ConflictingKeys, inner.Span, $"'{one}' contradicts the name '{other}'") { RelatedSpan = outer.Span });
        }
    }
}
