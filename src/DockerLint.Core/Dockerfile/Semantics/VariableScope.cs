using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// The variables of one stage, or of the part before the first FROM, over time. ENV beats ARG whatever their order; stages
/// inherit both from the stage they are based on, and ENV from the image.
/// </summary>
public sealed class VariableScope
{
    private readonly Dictionary<string, List<(int Order, VariableDefinition Definition)>> environment = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, VariableDefinition Definition)>> arguments = new(StringComparer.Ordinal);
    private readonly List<VariableDefinition> definitions = [];
    private readonly VariableScope? parent;
    private readonly Func<string, ResolvedValue?> outer;

    internal VariableScope(VariableScope? parent, Func<string, ResolvedValue?> outer)
    {
        this.parent = parent;
        this.outer = outer;
    }

    /// <summary>All definitions in order.</summary>
    public IReadOnlyList<VariableDefinition> Definitions => definitions;

    /// <summary>
    /// The value of a variable for an instruction: null if it is surely unset, <see cref="ResolvedValue.Unknown"/> if it may have any
    /// value or none.
    /// </summary>
    /// <param name="name">The variable.</param>
    /// <param name="order">Index of the instruction in the file; what it defines itself does not count.</param>
    public ResolvedValue? Lookup(string name, int order)
    {
        if (FindInChain(scope => scope.environment, name, order) is { } environmentDefinition)
        {
            return environmentDefinition.Value;
        }

        if (FindInChain(scope => scope.arguments, name, order) is { } argument)
        {
            // Declared without a value: something outside may give it one.
            return argument.Value ?? ResolvedValue.Unknown;
        }

        return outer(name);
    }

    /// <summary>The definition in force for an instruction; null if the stage and those it is based on have none.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="order">Index of the instruction in the file.</param>
    public VariableDefinition? Find(string name, int order) =>
        FindInChain(scope => scope.environment, name, order) ?? FindInChain(scope => scope.arguments, name, order);

    internal void Add(int order, VariableDefinition definition)
    {
        definitions.Add(definition);
        var table = definition.Kind == VariableKind.Environment ? environment : arguments;
        if (!table.TryGetValue(definition.Name, out var list))
        {
            table.Add(definition.Name, list = []);
        }

        list.Add((order, definition));
    }

    private VariableDefinition? FindInChain(Func<VariableScope, Dictionary<string, List<(int Order, VariableDefinition Definition)>>> table, string name, int order)
    {
        // A parent stage is over when its child begins, so its last definition counts.
        for (var scope = this; scope is not null; scope = scope.parent)
        {
            if (FindIn(table(scope), name, ReferenceEquals(scope, this) ? order : int.MaxValue) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static VariableDefinition? FindIn(Dictionary<string, List<(int Order, VariableDefinition Definition)>> table, string name, int order)
    {
        if (!table.TryGetValue(name, out var list))
        {
            return null;
        }

        var low = 0;
        var high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Order < order)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : list[low - 1].Definition;
    }
}
