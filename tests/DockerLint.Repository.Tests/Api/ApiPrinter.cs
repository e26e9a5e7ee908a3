using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DockerLint.Repository.Api;

/// <summary>Writes the public surface of an assembly, a line a member, in an order that does not change.</summary>
internal static class ApiPrinter
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(char)] = "char", [typeof(string)] = "string", [typeof(object)] = "object", [typeof(double)] = "double",
    };

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly, Func<Type, bool> include)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetTypes().Where(type => type.IsVisible && include(type)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        var inherited = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? [parent] : Array.Empty<Type>();
        var bases = inherited.Concat(type.IsEnum ? [] : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? [])).Select(Name).Order(StringComparer.Ordinal).ToArray();
        return $"{kind} {type.Namespace}.{Name(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        // What the compiler writes for records says nothing that the record itself does not say.
        var record = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", Declared) is not null;
        return type.GetMembers(Declared).Where(member => !member.Name.Contains('<')).Select(member => member switch
        {
            ConstructorInfo constructor when Visible(constructor) => $"{Access(constructor)}new({Parameters(constructor)})",
            PropertyInfo property when property.GetAccessors(true).Any(Visible) => Property(property),
            FieldInfo { IsPublic: true } field => $"{(field.IsStatic ? field.IsLiteral ? "const " : "static " : "")}{Name(field.FieldType)} {field.Name}",
            EventInfo @event => $"event {@event.Name}",
            MethodInfo method when Visible(method) && Worth(method, record) => Method(method),
            _ => "",
        }).Where(line => line.Length > 0);
    }

    private static bool Worth(MethodInfo method, bool record) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !(record && (method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers" or "op_Equality" or "op_Inequality"))
        && !(method.Name is "Equals" or "GetHashCode" or "ToString" && method.GetBaseDefinition().DeclaringType == typeof(object));

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetAccessors(true).First(Visible);
        var setter = property.SetMethod is { } set && Visible(set) ? set.ReturnParameter.GetRequiredCustomModifiers().Any(type => type.Name == nameof(IsExternalInit)) ? " init;" : " set;" : "";
        var required = property.GetCustomAttributesData().Any(data => data.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(parameter => Name(parameter.ParameterType)))}]" : "";
        return $"{Access(accessor)}{required}{Name(property.PropertyType)}{Mark(Nullability.Create(property))} {property.Name}{index} {{{(property.GetMethod is { } get && Visible(get) ? " get;" : "")}{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Access(method)}{Name(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Access(MethodBase method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "") + (method is MethodInfo { IsAbstract: true } ? "abstract " : method is MethodInfo { IsVirtual: true, IsFinal: false } info ? info.GetBaseDefinition() == info ? "virtual " : "override " : "");

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")}{Name(parameter.ParameterType)}{Mark(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "")}"));

    /// <summary>A question mark behind a reference that may be null; value types bear it in their name.</summary>
    private static string Mark(NullabilityInfo info) =>
        !info.Type.IsValueType && !info.Type.IsGenericParameter && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType() ?? type) + (type.IsArray ? "[]" : "");
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var name = type.Name.Split('`')[0];
        name = type.IsNested && type.DeclaringType is { } outer ? $"{Name(outer)}.{name}" : name;
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
