using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

public sealed class SelectorEvaluationTests
{
    [Theory]
    [InlineData("tag = \"22\"", true)]
    [InlineData("tag = \"23\"", false)]
    [InlineData("has digest", false)]
    [InlineData("registry = \"DOCKER.IO\"", true)]
    [InlineData("name = \"Node\"", false)]
    [InlineData("platform = \"linux/amd64\"", null)]
    [InlineData("platform != \"linux/amd64\"", null)]
    [InlineData("platform like \"linux/*\"", true)]
    [InlineData("platform like \"linux/arm*\"", null)]
    [InlineData("platform like \"windows/*\"", false)]
    [InlineData("platform = \"windows\"", false)]
    [InlineData("has platform", true)]
    [InlineData("platform = \"linux/amd64\" and tag = \"22\"", null)]
    [InlineData("platform = \"linux/amd64\" and tag = \"23\"", false)]
    [InlineData("platform = \"linux/amd64\" or tag = \"22\"", true)]
    [InlineData("platform = \"linux/amd64\" or tag = \"23\"", null)]
    [InlineData("not (platform = \"linux/amd64\" or tag = \"23\")", null)]
    [InlineData("platform in (\"windows\", \"linux/amd64\")", null)]
    [InlineData("platform not in (\"windows\", \"darwin\")", true)]
    [InlineData("service.name = \"x\"", false)]
    [InlineData("has service.name", false)]
    [InlineData("not service.name = \"x\"", true)]
    public void Questions_have_three_answers(string condition, bool? expected) =>
        Selection.Answers("image where " + condition, "ARG ARCH\nFROM --platform=linux/${ARCH} node:22\n").Single().IsSelected.Should().Be(expected);

    [Theory]
    [InlineData("ARG V\nFROM a:$V", null, null)]
    [InlineData("ARG V=1\nFROM a:$V", true, false)]
    [InlineData("ARG V=2\nFROM a:$V", false, true)]
    public void What_is_not_known_is_selected_by_neither_a_condition_nor_its_opposite(string text, bool? condition, bool? opposite)
    {
        Selection.Answers("image where tag = \"1\"", text).Single().IsSelected.Should().Be(condition);
        Selection.Answers("image where not tag = \"1\"", text).Single().IsSelected.Should().Be(opposite);
        Selection.Answers("image where tag != \"1\"", text).Single().IsSelected.Should().Be(opposite);
    }

    [Fact]
    public void A_build_argument_that_is_handed_in_counts() =>
        Selection.Of("image where tag = \"2\"", "ARG V=1\nFROM a:$V", new BuildInputs { Arguments = new Dictionary<string, string?> { ["V"] = "2" } }).Should().Equal("a:$V");

    [Theory]
    [InlineData("has healthcheck", "FROM a\nHEALTHCHECK CMD x", true)]
    [InlineData("has healthcheck", "FROM a AS b\nHEALTHCHECK CMD x\nFROM b", true)]
    [InlineData("healthcheck = \"none\"", "FROM a\nHEALTHCHECK NONE", true)]
    [InlineData("not has healthcheck", "FROM a", true)]
    [InlineData("not has healthcheck", "FROM a AS b-1\nHEALTHCHECK CMD x\nFROM a\nARG X\nFROM b-$X", true)]
    [InlineData("label[\"l\"] = \"2\"", "FROM a AS b\nLABEL l=1\nFROM b\nLABEL l=2", true)]
    [InlineData("label[\"l\"] = \"1\"", "FROM a AS b\nLABEL l=1\nFROM b", true)]
    [InlineData("has label[\"l\"]", "FROM a AS b\nLABEL l=1\nFROM a", false)]
    [InlineData("has label[\"l\"]", "FROM a\nARG N\nLABEL $N=1", null)]
    [InlineData("env[\"E\"] = \"1\"", "FROM a\nENV E=1 F=2", true)]
    [InlineData("has instruction[\"user\"]", "FROM a\nUSER x", true)]
    [InlineData("has instruction[\"USER\"]", "FROM a", false)]
    [InlineData("root", "FROM a\nUSER root", true)]
    [InlineData("root", "FROM a\nUSER $U", null)]
    [InlineData("root", "FROM unheard-of/image", null)]
    [InlineData("not root", "FROM unheard-of/image", null)]
    [InlineData("user = \"app:app\"", "FROM a\nUSER app:app", true)]
    [InlineData("workdir = \"/app/x\"", "FROM a\nWORKDIR /app\nWORKDIR x", true)]
    [InlineData("image.name = \"a\"", "FROM a AS b\nFROM b", true)]
    [InlineData("has image.name", "FROM scratch", false)]
    public void A_stage_is_asked_together_with_those_it_is_based_on(string condition, string text, bool? expected)
    {
        var answers = Selection.Answers($"stage where {condition}", text);

        answers[^1].IsSelected.Should().Be(expected);
    }

    [Fact]
    public void A_base_that_may_be_one_of_several_stages_is_not_known()
    {
        const string Text = "ARG X\nFROM a AS b-one\nHEALTHCHECK CMD x\nFROM b-$X\n";

        Selection.Answers("stage where has healthcheck", Text)[^1].IsSelected.Should().BeNull();
        Selection.Of("image where registry != \"x\"", Text).Should().Equal("a");
    }

    [Theory]
    [InlineData("flag = \"-k\"", "curl -k x", true)]
    [InlineData("flag = \"-k\"", "curl -fsSk x", true)]
    [InlineData("flag = \"-k\"", "curl -o -k x", false)]
    [InlineData("flag = \"-k\"", "curl -ok x", false)]
    [InlineData("flag = \"-k\"", "curl \"$X\"", false)]
    [InlineData("flag = \"-k\"", "curl $(opts) x", null)]
    [InlineData("not flag = \"-k\"", "curl $(opts) x", null)]
    [InlineData("flag = \"--insecure\"", "env A=b sudo curl --insecure x", true)]
    [InlineData("wrapper = \"sudo\"", "env A=b sudo curl --insecure x", true)]
    [InlineData("flag = \"-x\"", "tar -xzf a", null)]
    [InlineData("not flag = \"-x\"", "tar -xzf a", null)]
    [InlineData("flag = \"-v\"", "tar -xzf a", false)]
    [InlineData("flag = \"-xzf\"", "tar -xzf a", true)]
    [InlineData("flag[\"--retry\"] = \"3\"", "curl --retry 3 x", true)]
    [InlineData("flag[\"-o\"] = \"f\"", "curl -sof x", true)]
    [InlineData("argument = \"x\"", "curl -s x", true)]
    [InlineData("argument like \"http://*\"", "curl http://$HOST/", true)]
    [InlineData("argument like \"https://*\"", "curl 'http://$HOST/'", false)]
    [InlineData("name = \"curl\"", "sh -c 'cd /x && curl y'", true)]
    public void Options_of_commands_are_told_apart_as_far_as_they_are_known(string condition, string command, bool? expected)
    {
        var text = $"FROM a\nRUN {command}\n";
        var answers = Selection.Answers("command where " + condition, text);

        answers.Single(answer => text.Substring(answer.Location.Span.Start, answer.Location.Span.Length) is "curl" or "tar").IsSelected.Should().Be(expected);
    }

    [Theory]
    [InlineData("number = 22", "EXPOSE 22", true)]
    [InlineData("number = 22", "EXPOSE 20-25/udp", true)]
    [InlineData("number = 22", "EXPOSE 2222", false)]
    [InlineData("number = 22", "EXPOSE $P", null)]
    [InlineData("number < 1024", "EXPOSE 1000-2000", true)]
    [InlineData("number > 2000", "EXPOSE 1000-2000", false)]
    [InlineData("number >= 2000", "EXPOSE 1000-2000", true)]
    [InlineData("protocol = \"UDP\"", "EXPOSE 53/udp", true)]
    [InlineData("has published", "EXPOSE 53", false)]
    public void Ranges_of_ports_are_each_of_them(string condition, string instruction, bool? expected) =>
        Selection.Answers("port where " + condition, $"FROM a\nARG P\n{instruction}\n").Single().IsSelected.Should().Be(expected);

    [Theory]
    [InlineData("key[\"privileged\"] = true", "privileged: yes", true)]
    [InlineData("key[\"privileged\"]", "privileged: \"true\"", true)]
    [InlineData("key[\"privileged\"] = true", "privileged: false", false)]
    [InlineData("key[\"privileged\"] = true", "privileged: ${P}", null)]
    [InlineData("key[\"privileged\"] = false", "privileged: ${P}", null)]
    [InlineData("key[\"privileged\"] = true", "cap_add: []", false)]
    [InlineData("key[\"cap_add\"] = \"ALL\"", "cap_add: [NET_ADMIN, ALL]", true)]
    [InlineData("key[\"deploy.resources.limits.memory\"] = \"1g\"", "deploy: {resources: {limits: {memory: 1g}}}", true)]
    [InlineData("key[\"scale\"] > 2", "scale: 3", true)]
    [InlineData("key[\"scale\"] = 3", "scale: 3", true)]
    [InlineData("key like \"cap_*\"", "cap_add: []", true)]
    [InlineData("has key[\"mem_limit\"]", "extends: {file: elsewhere.yaml, service: x}", null)]
    [InlineData("not has key[\"mem_limit\"]", "extends: {file: elsewhere.yaml, service: x}", null)]
    [InlineData("build", "build: .", true)]
    [InlineData("not build", "image: a", true)]
    public void A_service_is_asked_by_paths(string condition, string attribute, bool? expected) =>
        Selection.Answers("service where " + condition, $"services:\n  web:\n    {attribute}\n").Single().IsSelected.Should().Be(expected);

    [Fact]
    public void Merged_attributes_of_a_service_count_and_keys_are_as_written()
    {
        const string Text = "x-all: &all\n  privileged: true\nservices:\n  web.api:\n    <<: *all\n    image: a\n  db:\n    privileged: true\n    volumes: [/var/run/docker.sock:/s]\n";

        Selection.Of("service where key[\"privileged\"] = true", Text).Should().Equal("web.api", "db");
        Selection.Answers("key where path like \"services.*.privileged\" and value = true", Text).Where(answer => answer.IsSelected == true).Select(answer => answer.Location.LineSpan.Start.Line).Should().Equal(7);
        Selection.Of("key where path like \"services.*.image\"", Text).Should().Equal("image");
        Selection.Of("key where path = \"services.web.api.image\"", Text).Should().Equal("image");
        Selection.Of("key where path like \"services.*\" and name = \"image\"", Text).Should().BeEmpty("one star stays within a key");
        Selection.Of("key where path like \"services.**\" and value like \"/var/run/docker.sock*\"", Text).Should().Equal("/var/run/docker.sock:/s");
        Selection.Of("key where service.name = \"db\" and path like \"**.volumes\"", Text).Should().Equal("volumes");
    }

    [Fact]
    public void What_others_stand_in_is_asked_by_its_name()
    {
        const string Text = "FROM a AS one\nCOPY --chown=1 b c\nRUN curl -k x\nFROM d\nCOPY b c\nONBUILD ADD http://x /\n";

        Selection.Of("instruction where keyword = \"copy\" and not has flag[\"--chown\"]", Text).Should().Equal("COPY");
        Selection.Of("command where stage.name = \"one\"", Text).Should().Equal("curl");
        Selection.Of("flag where stage.name = \"one\"", Text).Should().Equal("--chown=1", "-k");
        Selection.Of("instruction where onbuild", Text).Should().Equal("ADD");
        Selection.Of("source where scheme = \"http\" and instruction.onbuild", Text).Should().Equal("http://x");
        Selection.Of("image where stage.final", Text).Should().Equal("d");
    }

    [Fact]
    public void An_explanation_names_what_decided_and_hides_what_may_be_secret()
    {
        var answers = Selection.Answers("env where name like \"*_TOKEN\" and value = \"hunter2\"", "FROM a\nENV A_TOKEN=hunter2 B=1\n");

        answers.Select(answer => answer.Reason).Should().Equal("name: A_TOKEN; value: (not shown)", "name: B");
    }
}
