using DockerLint.Compose.Applications;

namespace DockerLint.Core.Tests.Compose.Applications;

public sealed class CanonicalVariablesTests
{
    private static readonly ComposeEnvironment Known = new([new("SET", "s")], isComplete: true);

    [Fact]
    public void A_variable_without_a_value_has_that_of_the_environment()
    {
        var files = new TestFiles(("compose.yaml", "services: {a: {environment: [SET, UNSET, A=b]}, b: {environment: {SET: ~, UNSET: ~}}}"));
        Show(files.Load(Known), "a", "environment").Should().Be("{SET: s, UNSET: ~, A: b}");
        Show(files.Load(Known), "b", "environment").Should().Be("{SET: s, UNSET: ~}");
    }

    [Fact]
    public void A_variable_that_may_be_set_is_not_known()
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {environment: [A]}}")).Load(ComposeEnvironment.Unknown);
        Show(application, "a", "environment").Should().Be("{A: ?}");
    }

    [Fact]
    public void A_later_file_goes_before_an_earlier_one_and_the_service_before_both()
    {
        var application = new TestFiles(
            ("compose.yaml", "services: {a: {env_file: [one.env, two.env], environment: {C: own}}}"),
            ("one.env", "A=1\nB=1\nC=1"),
            ("two.env", "B=2\nC=2\nD=$A-$C-$SET-$B")).Load(Known);
        Show(application, "a", "environment").Should().Be("{A: 1, B: 2, D: 1-own-s-1, C: own}");
        application.Canonical.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_value_knows_its_place_in_the_file_of_variables()
    {
        var application = new TestFiles(("app/compose.yaml", "services: {a: {env_file: one.env}}"), ("app/one.env", "A=1\nB=two")).Load(Known);
        var value = (application.Canonical.FindService("a")!.Find("environment") as ComposeMapNode)!.Find("B")!;
        value.Origin.Variable!.Path.Should().Be("app/one.env");
        value.Origin.Variable.Text.ToString(value.Origin.Variable.Span).Should().Be("two");
        application.Files[0].Tree.Text.ToString(value.Origin.Span).Should().Be("one.env");
    }

    [Fact]
    public void In_the_format_raw_nothing_is_replaced()
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {env_file: [{path: one.env, format: raw}]}, b: {env_file: one.env}}"), ("one.env", "A='$SET' # b")).Load(Known);
        Show(application, "a", "environment").Should().Be("{A: '$SET' # b}");
        Show(application, "b", "environment").Should().Be("{A: $SET}");
    }

    [Fact]
    public void Labels_of_files_lie_below_those_of_the_service()
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {label_file: l, labels: [b=2]}, c: {label_file: [l]}}"), ("l", "a=1\nb=1")).Load(Known);
        Show(application, "a", "labels").Should().Be("{a: 1, b: 2}");
        Show(application, "c", "labels").Should().Be("{a: 1, b: 1}");
    }

    [Theory]
    [InlineData("env_file: no.env", "VariableFileMissing: 'no.env' does not exist at no.env")]
    [InlineData("label_file: [no]", "VariableFileMissing: 'no' does not exist at no")]
    [InlineData("env_file: [{path: no.env, required: false}]", null)]
    [InlineData("env_file: bad.env", "VariableFileInvalid: nothing closes the quote at 'x")]
    [InlineData("env_file: ~/no.env", null)]
    public void A_file_that_is_missing_or_wrong_is_a_problem(string service, string? expected)
    {
        var canonical = new TestFiles(("compose.yaml", $"services: {{a: {{{service}}}}}"), ("bad.env", "A='x")).Load(Known).Canonical;
        canonical.Problems.Select(problem => $"{problem.Code}: {problem.Message} at {Place(problem.Origin)}").SingleOrDefault().Should().Be(expected);
        canonical.IsComplete.Should().Be(expected?.StartsWith("VariableFileInvalid", StringComparison.Ordinal) == true);

        static string Place(ComposeOrigin origin) => origin.Variable is { } variable ? variable.Text.ToString(variable.Span) : origin.File.Tree.Text.ToString(origin.Span);
    }

    [Fact]
    public void The_missing_file_of_a_service_that_does_not_start_is_none()
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {profiles: [p], env_file: no.env}, b: {image: x}}")).Load(Known);
        application.ToCanonical(new CanonicalOptions { Profiles = [] }).Problems.Should().BeEmpty();
        application.ToCanonical(new CanonicalOptions { Profiles = ["p"] }).Problems.Should().ContainSingle();
    }

    [Fact]
    public void An_included_file_sees_its_own_variables()
    {
        var application = new TestFiles(
            ("compose.yaml", "include: [{path: b/compose.yaml, env_file: own.env}]\nservices: {a: {environment: [V]}}\nsecrets: {s: {environment: SET}}"),
            ("b/compose.yaml", "services: {b: {environment: [V]}}\nconfigs: {c: {environment: V}}"),
            ("own.env", "V=included")).Load(Known);
        Show(application, "a", "environment").Should().Be("{V: ~}");
        Show(application, "b", "environment").Should().Be("{V: included}");
        TestFiles.Show(application.ToCanonical(new CanonicalOptions { Normalize = false }).Model.Find("configs")).Should().Be("{c: {environment: V, content: included}}");
        TestFiles.Show(application.ToCanonical(new CanonicalOptions { Normalize = false }).Model.Find("secrets")).Should().Be("{s: {environment: SET, content: s}}");
        application.Canonical.Model.Find("include").Should().BeNull();
    }

    [Fact]
    public void Without_variables_everything_stays_as_it_is_written()
    {
        var application = new TestFiles(("compose.yaml", "services: {a: {environment: [SET], env_file: one.env}}"), ("one.env", "A=1")).Load(Known);
        TestFiles.Show(application.ToCanonical(new CanonicalOptions { ReadVariables = false }).FindService("a")?.Find("environment")).Should().Be("{SET: ~}");
    }

    private static string Show(ComposeApplication application, string service, string attribute) => TestFiles.Show(application.Canonical.FindService(service)?.Find(attribute));
}
