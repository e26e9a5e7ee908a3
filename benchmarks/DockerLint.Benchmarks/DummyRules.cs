using DockerLint.Analysis;

namespace DockerLint.Benchmarks;

/// <summary>
/// Four hundred rules: twenty by twenty instantiations of one analyzer over value types, each of which the runtime loads, compiles
/// and initialises on its own, as it does with four hundred classes.
/// </summary>
internal static class DummyRules
{
    public static IReadOnlyList<RuleRegistration> Create()
    {
        var slots = typeof(DummyRules).GetNestedTypes(System.Reflection.BindingFlags.NonPublic).Where(type => type.IsValueType).ToArray();
        return slots.SelectMany(outer => slots.Select(inner => Register(outer, inner))).ToArray();
    }

    private static RuleRegistration Register(Type outer, Type inner)
    {
        var (first, second) = (Number(outer), Number(inner));
        var number = (first * 20) + second;
        return new RuleRegistration
        {
            Rules = [DummyAnalyzer.Summary(number)],
            Languages = [Syntax.SourceLanguage.Dockerfile],
            NodeTypes = [DummyAnalyzer.NodeTypes[number % DummyAnalyzer.NodeTypes.Length]],
            CreateAnalyzer = () => (DiagnosticAnalyzer)(Activator.CreateInstance(typeof(DummyAnalyzer<,>).MakeGenericType(outer, inner), number) ?? throw new InvalidOperationException()),
        };
    }

    private static int Number(Type slot) => int.Parse(slot.Name[4..], System.Globalization.CultureInfo.InvariantCulture);

    private readonly struct Slot0;

    private readonly struct Slot1;

    private readonly struct Slot2;

    private readonly struct Slot3;

    private readonly struct Slot4;

    private readonly struct Slot5;

    private readonly struct Slot6;

    private readonly struct Slot7;

    private readonly struct Slot8;

    private readonly struct Slot9;

    private readonly struct Slot10;

    private readonly struct Slot11;

    private readonly struct Slot12;

    private readonly struct Slot13;

    private readonly struct Slot14;

    private readonly struct Slot15;

    private readonly struct Slot16;

    private readonly struct Slot17;

    private readonly struct Slot18;

    private readonly struct Slot19;
}
