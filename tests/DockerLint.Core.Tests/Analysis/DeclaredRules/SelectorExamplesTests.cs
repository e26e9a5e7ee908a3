namespace DockerLint.Analysis.DeclaredRules;

/// <summary>What people want rules for: each speaks at the very word, and is silent where all is well or nothing is known.</summary>
public sealed class SelectorExamplesTests
{
    [Theory]
    [InlineData("stage where final and not has healthcheck", "FROM a AS b\nFROM c", "c")]
    [InlineData("stage where final and not has healthcheck", "FROM a AS b\nFROM c\nHEALTHCHECK CMD x", "")]
    [InlineData("image where tag = \"latest\" or not (has tag or has digest)", "FROM a:latest\nFROM b\nFROM c:1\nFROM d@sha256:0123456789012345678901234567890123456789012345678901234567890123\nFROM e:${V}\nFROM scratch", "a:latest|b")]
    [InlineData("image where not has digest", "FROM a:1 AS b\nFROM b\nCOPY --from=c:2 x y\nRUN --mount=from=d:3,target=/x y", "a:1|c:2|d:3")]
    [InlineData("image where registry not in (\"registry.example.com\", \"localhost:5000\")", "FROM registry.example.com/a\nFROM localhost:5000/b\nFROM c\nARG R\nFROM $R/d", "c")]
    [InlineData("flag where command.name = \"curl\" and name in (\"-k\", \"--insecure\")", "FROM a\nRUN set -e; curl -sk x | curl --insecure y; wget -k z\nCMD [\"curl\", \"-k\", \"x\"]", "-sk|--insecure|-k")]
    [InlineData("stage where final and not has label[\"org.opencontainers.image.source\"]", "FROM a AS b\nFROM b", "b")]
    [InlineData("stage where final and not has label[\"org.opencontainers.image.source\"]", "FROM a AS b\nLABEL org.opencontainers.image.source=x\nFROM b", "")]
    [InlineData("stage where final and not label[\"org.opencontainers.image.source\"] like \"https://example.com/*\"", "FROM a\nLABEL org.opencontainers.image.source=https://example.com/x", "")]
    [InlineData("stage where final and not label[\"org.opencontainers.image.source\"] like \"https://example.com/*\"", "FROM a\nLABEL org.opencontainers.image.source=https://example.org/x", "a")]
    [InlineData("port where number = 22", "FROM a\nEXPOSE 80 22/tcp 20-30", "22/tcp|20-30")]
    [InlineData("port where number = 22 or published = 22", "services:\n  a:\n    ports: [\"22:2222\", 8022:22, \"80\"]\n", "\"22:2222\"|8022:22")]
    [InlineData("source where instruction.keyword = \"ADD\" and scheme in (\"http\", \"https\")", "FROM a\nADD HTTP://x/y /z\nADD y https://x /z\nCOPY http://x /\nADD $U /z", "HTTP://x/y|https://x")]
    [InlineData("service where key[\"privileged\"] = true", "services:\n  a:\n    privileged: true\n  b:\n    privileged: false\n  c: {}\n", "a")]
    [InlineData("key where path like \"services.*.privileged\" and value = true", "services:\n  a:\n    privileged: true\n  b:\n    privileged: ${P}\n", "privileged")]
    [InlineData("service where not (has key[\"mem_limit\"] or has key[\"deploy.resources.limits.memory\"])", "services:\n  a:\n    mem_limit: 1g\n  b:\n    deploy: {resources: {limits: {memory: 1g}}}\n  c:\n    image: x\n", "c")]
    [InlineData("stage where final and root", "FROM a\nUSER root\nFROM b\nUSER 0:0", "b")]
    [InlineData("user where root", "FROM a\nUSER root\nUSER app\nUSER 0:$G", "root")]
    [InlineData("user where root", "services:\n  a:\n    user: \"0\"\n  b:\n    user: app\n", "\"0\"")]
    [InlineData("env where name like \"*_TOKEN\"", "FROM a\nENV A_TOKEN=x B=y C_TOKEN_D=z\nARG E_TOKEN", "A_TOKEN")]
    [InlineData("env where name like \"*_TOKEN\"", "services:\n  a:\n    environment: [A_TOKEN=x, B]\n  b:\n    environment: {C_TOKEN: }\n", "A_TOKEN|C_TOKEN")]
    [InlineData("arg where name like \"*_TOKEN\"", "FROM a\nARG E_TOKEN F", "E_TOKEN")]
    [InlineData("image where tag = \"latest\"", "services:\n  a:\n    image: x:latest\n  b:\n    image: y:latest\n    build: .\n", "x:latest")]
    [InlineData("command where name = \"apt-get\" and not flag = \"-y\" and argument = \"install\"", "FROM a\nRUN apt-get install x && apt-get -qy install y", "apt-get")]
    public void A_rule_speaks_at_the_very_word_and_is_silent_elsewhere(string selector, string text, string expected) =>
        Selection.Of(selector, text).Should().Equal(expected.Length == 0 ? [] : expected.Split('|'));
}
