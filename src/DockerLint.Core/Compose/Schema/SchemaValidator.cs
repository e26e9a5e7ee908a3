using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Schema;

/// <summary>
/// Compares a file with the schema and finds everything that is wrong, where Compose stops at the first. Aliases are followed, merge
/// keys applied; what several places share is looked at once. A value with variables can be any text, number or boolean.
/// </summary>
internal sealed class SchemaValidator
{
    private readonly ComposeModel model;
    private readonly List<SchemaViolation> violations = [];
    private readonly Dictionary<ValueSyntax, SchemaShape> seen = [];

    // Whether what is absent in the mapping at hand may stand elsewhere: in the base of an override, in an extended service.
    private bool isOpenEnded;

    private SchemaValidator(ComposeModel model) => this.model = model;

    /// <summary>All violations of a file in no particular order; each counts once, wherever the file refers to it.</summary>
    public static IReadOnlyList<SchemaViolation> Validate(ComposeModel model, IReadOnlyList<MappingView> documents)
    {
        var validator = new SchemaValidator(model) { isOpenEnded = model.IsPartial };
        foreach (var document in documents)
        {
            validator.CheckRoot(document);
        }

        return validator.violations;
    }

    private void CheckRoot(MappingView root)
    {
        var schema = SchemaReader.Project;
        ViewEntry? first = null;
        foreach (var entry in root.Entries)
        {
            first ??= entry;
            if (schema.Keys.ContainsKey(entry.Key))
            {
                first = null;
                break;
            }
        }

        // Nothing of it is a Compose file of today, so this is one mistake and not as many as there are keys.
        if (first is not null && SchemaKeys.FindNear(first.Key, schema.Keys) is null)
        {
            if (!first.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                Add(new SchemaViolation(SchemaViolationKind.UnknownKey, first.Syntax.Key.ContentSpan, $"'{first.Key}' is no key of the top level, and the file has none of those that are, such as 'services'"));
            }

            return;
        }

        CheckObject(root, schema, string.Empty, default);
    }

    private void CheckValue(ValueSyntax node, SchemaShape shape, string name, TextSpan keySpan)
    {
        if (shape.IsAny || node is MissingValueSyntax { IsSkipped: true } || node.Tag is { Text: "!reset" } || node.ResolveAlias() is not { } target
            || target is MissingValueSyntax { IsSkipped: true } || target.Tag is { Text: not ("!override" or "!!str" or "!!map" or "!!seq") })
        {
            return;
        }

        if (target is MappingSyntax or SequenceSyntax)
        {
            if (seen.TryGetValue(target, out var before) && before == shape)
            {
                return;
            }

            seen[target] = shape;
        }

        switch (target)
        {
            case MappingSyntax when shape.TakesMapping:
                if (model.Graph.Mapping(node) is { } view)
                {
                    CheckMapping(view, shape, name, Place(node, keySpan));
                }

                break;
            case SequenceSyntax when shape.Item is { } item:
                CheckItems(node, item, shape.HasUniqueItems, name);
                break;
            case ScalarSyntax scalar:
                CheckScalar(node, scalar, shape, name, keySpan);
                break;
            case MissingValueSyntax when TakesNull(shape):
                break;
            default:
                WrongType(Place(node, keySpan), shape, name, target switch
                {
                    MappingSyntax => "a mapping",
                    SequenceSyntax => "a list",
                    _ => "empty",
                });
                break;
        }
    }

    private static TextSpan Place(ValueSyntax node, TextSpan keySpan) => node.ContentSpan is { IsEmpty: false } span ? span : keySpan;

    private static bool TakesNull(SchemaShape shape) => shape.AllowsNull || shape.Scalar?.Takes(ScalarType.Null) == true;

    private void CheckScalar(ValueSyntax node, ScalarSyntax scalar, SchemaShape shape, string name, TextSpan keySpan)
    {
        var type = ScalarTyping.TypeOf(scalar);
        if (type == ScalarType.Null && TakesNull(shape))
        {
            return;
        }

        var value = new ComposeValue(model, node, scalar);
        if (type == ScalarType.String && shape.Scalar is not null && !value.Value.IsKnown)
        {
            return;
        }

        if (shape.Scalar?.Takes(type) != true)
        {
            WrongType(Place(node, keySpan), shape, name, type switch
            {
                ScalarType.Null => "empty",
                ScalarType.Boolean => "a boolean",
                ScalarType.Integer or ScalarType.Float => "a number",
                _ => "a text",
            });
        }
        else if (SchemaFormats.Check(value, type, shape.Scalar, name) is { } violation)
        {
            Add(violation);
        }
    }

    private void CheckItems(ValueSyntax node, SchemaShape item, bool areUnique, string name)
    {
        Dictionary<string, ValueSyntax>? texts = areUnique ? new(StringComparer.Ordinal) : null;
        var itemName = $"an item of {name}";

        // Items are replaced as a whole and never completed by another file.
        var outer = isOpenEnded;
        isOpenEnded = false;
        foreach (var value in model.Graph.Items(node))
        {
            CheckValue(value, item, itemName, value.ContentSpan);
            if (texts is null || NodeGraph.Resolve(value) is not ScalarSyntax scalar)
            {
                continue;
            }

            // A number and a text are different items, even if they look the same.
            var key = ScalarTyping.TypeOf(scalar) + ":" + scalar.Value;
            if (texts.TryGetValue(key, out var first))
            {
                Add(new SchemaViolation(SchemaViolationKind.DuplicateItem, value.ContentSpan, $"'{scalar.Value}' stands twice in {name}") { RelatedSpan = first.ContentSpan });
            }
            else
            {
                texts.Add(key, value);
            }
        }

        isOpenEnded = outer;
    }

    private void CheckMapping(MappingView view, SchemaShape shape, string name, TextSpan place)
    {
        if (shape.Object is { } definition)
        {
            var outer = isOpenEnded;
            isOpenEnded |= definition.Name == "service" && view.Find("extends") is not null;
            CheckObject(view, definition, name, place);
            isOpenEnded = outer;
            return;
        }

        foreach (var entry in view.Entries)
        {
            if ((shape.RequiresNames || shape.IgnoresOtherNames) && !SchemaKeys.IsName(entry.Key))
            {
                if (entry.Key.Length > 0)
                {
                    Add(new SchemaViolation(SchemaViolationKind.InvalidName, entry.Syntax.Key.ContentSpan, $"'{entry.Key}' is no name for an entry of {name}: only letters, digits, '.', '_' and '-' can stand in it") { IsAccepted = shape.IgnoresOtherNames });
                }

                continue;
            }

            if (shape.Value is { } value)
            {
                CheckValue(entry.Value, value, $"'{entry.Key}'", entry.Syntax.Key.ContentSpan);
            }
        }
    }

    private void CheckObject(MappingView view, SchemaObject definition, string name, TextSpan place)
    {
        foreach (var entry in view.Entries)
        {
            if (definition.Keys.TryGetValue(entry.Key, out var shape))
            {
                CheckValue(entry.Value, shape, $"'{entry.Key}'", entry.Syntax.Key.ContentSpan);
            }
            else if (definition.IsClosed || !entry.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                AddUnknown(entry, definition, name);
            }
        }

        foreach (var key in definition.Required)
        {
            if (view.Find(key) is null && (!isOpenEnded || definition.Name == "extends"))
            {
                Add(new SchemaViolation(SchemaViolationKind.MissingKey, place, $"{name} has no '{key}', which must be there"));
            }
        }

        if (definition.Name == "mount" && view.Find("source") is null && model.Scalar(view.Find("type")?.Value)?.Value.Text is "bind" or "npipe")
        {
            Add(new SchemaViolation(SchemaViolationKind.MissingKey, place, $"{name} mounts a path of the host and has no 'source'"));
        }
    }

    private void AddUnknown(ViewEntry entry, SchemaObject definition, string name)
    {
        // The type of a key is a matter of its own.
        if (ScalarTyping.TypeOf((ScalarSyntax)entry.Syntax.Key) != ScalarType.String)
        {
            return;
        }

        var near = SchemaKeys.FindNear(entry.Key, definition.Keys);
        if (definition.IsOpen && near is null)
        {
            return;
        }

        var place = definition.Name == "service" ? "of a service" : name.Length == 0 ? "of the top level" : $"of {name}";
        var hint = near is not null ? $"; '{near}' is" : SchemaReader.FindHome(entry.Key, definition) is { } home ? $"; it is one {home}" : string.Empty;
        Add(new SchemaViolation(SchemaViolationKind.UnknownKey, entry.Syntax.Key.ContentSpan, $"'{entry.Key}' is no key {place}, so {(definition.IsOpen ? "that it has no effect" : "Compose refuses the file")}{hint}")
        {
            Suggestion = near is not null && definition.Keys.ContainsKey(near) ? near : null,
            IsAccepted = definition.IsOpen,
        });
    }

    private void WrongType(TextSpan span, SchemaShape shape, string name, string actual) =>
        Add(new SchemaViolation(SchemaViolationKind.WrongType, span, $"{name} must be {shape.Describe()}, but this is {actual}"));

    private void Add(SchemaViolation violation) => violations.Add(violation);
}
