using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>How the health of a service is checked.</summary>
public sealed class ServiceHealthcheck : ComposeObject
{
    private ServiceHealthcheck(ComposeModel model, ValueSyntax node, MappingView view)
        : base(model, node, view)
    {
    }

    /// <summary>The test: a text runs in a shell, a list begins with <c>NONE</c>, <c>CMD</c> or <c>CMD-SHELL</c>; null if absent.</summary>
    public ServiceCommand? Test => ServiceCommand.Read(Model, GetNode("test"));

    /// <summary>Whether the check of the image is switched off, by <c>disable</c> or by the test <c>NONE</c>; null if that depends on a variable.</summary>
    public bool? IsDisabled
    {
        get
        {
            if (GetValue("disable") is { } disable && disable.Boolean is not false)
            {
                return disable.Boolean;
            }

            var first = Test?.Words is { Count: > 0 } words ? words[0].Value : null;
            return first is null ? false : first.IsKnown ? first.Text == "NONE" : first.CouldBe("NONE") ? null : false;
        }
    }

    /// <summary>Time between two checks; null if absent.</summary>
    public ComposeValue? Interval => GetValue("interval");

    /// <summary>Time that one check may take; null if absent.</summary>
    public ComposeValue? Timeout => GetValue("timeout");

    /// <summary>Failures in a row that make a service unhealthy; null if absent.</summary>
    public ComposeValue? Retries => GetValue("retries");

    /// <summary>Time in which failures do not count; null if absent.</summary>
    public ComposeValue? StartPeriod => GetValue("start_period");

    /// <summary>Time between two checks in that period; null if absent.</summary>
    public ComposeValue? StartInterval => GetValue("start_interval");

    internal static ServiceHealthcheck? Read(ComposeModel model, ValueSyntax? node) =>
        node is not null && model.Graph.Mapping(node) is { } view ? new ServiceHealthcheck(model, node, view) : null;
}
