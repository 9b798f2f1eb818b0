// Made by scripts/report-templates.ts from templates/report/. Do not edit.
export const TEMPLATES = {
  "connections": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":130}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":14},"end":{"line":2,"column":46}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":2,"column":46},"end":{"line":2,"column":112}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return " → ";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias4((((helper = lookupProperty(helpers,"href") || alias1(depth0, "href", {"start":{"line":2,"column":69},"end":{"line":2,"column":73}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"href","hash":{},"data":data,"loc":{"start":{"line":2,"column":67},"end":{"line":2,"column":75}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":2,"column":79},"end":{"line":2,"column":83}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":77},"end":{"line":2,"column":85}}}) : helper)))
    + "</a>";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":2,"column":99},"end":{"line":2,"column":103}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":97},"end":{"line":2,"column":105}}}) : helper)));
},"5":function(container,depth0,helpers,partials,data) {
    return "–";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"ket-noi\">\n<table class=\"set links\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "connection", {"start":{"line":9,"column":29},"end":{"line":9,"column":45}} ), depth0))
    + "</th><th scope=\"col\" data-verb=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"endVerbs"), "from", {"start":{"line":9,"column":81},"end":{"line":9,"column":94}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "from", {"start":{"line":9,"column":100},"end":{"line":9,"column":118}} ), depth0))
    + "</th><th scope=\"col\" data-verb=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"endVerbs"), "to", {"start":{"line":9,"column":154},"end":{"line":9,"column":165}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "to", {"start":{"line":9,"column":171},"end":{"line":9,"column":187}} ), depth0))
    + "</th><th scope=\"col\" data-verb=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"endVerbs"), "via", {"start":{"line":9,"column":223},"end":{"line":9,"column":235}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "via", {"start":{"line":9,"column":241},"end":{"line":9,"column":258}} ), depth0))
    + "</th><th scope=\"col\" data-verb=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"endVerbs"), "network", {"start":{"line":9,"column":294},"end":{"line":9,"column":310}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "network", {"start":{"line":9,"column":316},"end":{"line":9,"column":329}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "status", {"start":{"line":9,"column":354},"end":{"line":9,"column":374}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "extent", {"start":{"line":9,"column":399},"end":{"line":9,"column":419}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "made", {"start":{"line":9,"column":444},"end":{"line":9,"column":454}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "source", {"start":{"line":9,"column":479},"end":{"line":9,"column":491}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "moreFields", {"start":{"line":9,"column":516},"end":{"line":9,"column":531}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"connections"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\""
    + alias4((((helper = lookupProperty(helpers,"anchor") || alias1(depth0, "anchor", {"start":{"line":12,"column":10},"end":{"line":12,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"anchor","hash":{},"data":data,"loc":{"start":{"line":12,"column":8},"end":{"line":12,"column":18}}}) : helper)))
    + "\" data-element=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":12,"column":36},"end":{"line":12,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":12,"column":34},"end":{"line":12,"column":40}}}) : helper)))
    + "\"><th scope=\"row\"><span class=\"name\">"
    + alias4((((helper = lookupProperty(helpers,"name") || alias1(depth0, "name", {"start":{"line":12,"column":79},"end":{"line":12,"column":83}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"name","hash":{},"data":data,"loc":{"start":{"line":12,"column":77},"end":{"line":12,"column":85}}}) : helper)))
    + "</span> <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":12,"column":120},"end":{"line":12,"column":122}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":12,"column":118},"end":{"line":12,"column":124}}}) : helper)))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":131},"end":{"line":12,"column":199}}})) != null ? stack1 : "")
    + "</th><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"ends"),lookupProperty(depth0,"from"),{"name":"ends","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"ends"),lookupProperty(depth0,"to"),{"name":"ends","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"ends"),lookupProperty(depth0,"via"),{"name":"ends","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"ends"),lookupProperty(depth0,"network"),{"name":"ends","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"status") || alias1(depth0, "status", {"start":{"line":12,"column":306},"end":{"line":12,"column":312}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"status","hash":{},"data":data,"loc":{"start":{"line":12,"column":304},"end":{"line":12,"column":314}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"extent") || alias1(depth0, "extent", {"start":{"line":12,"column":325},"end":{"line":12,"column":331}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"extent","hash":{},"data":data,"loc":{"start":{"line":12,"column":323},"end":{"line":12,"column":333}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"made") || alias1(depth0, "made", {"start":{"line":12,"column":344},"end":{"line":12,"column":348}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"made","hash":{},"data":data,"loc":{"start":{"line":12,"column":342},"end":{"line":12,"column":350}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"source") || alias1(depth0, "source", {"start":{"line":12,"column":361},"end":{"line":12,"column":367}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"source","hash":{},"data":data,"loc":{"start":{"line":12,"column":359},"end":{"line":12,"column":369}}}) : helper)))
    + "</td><td>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"more"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":378},"end":{"line":12,"column":435}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"relations"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":435},"end":{"line":12,"column":632}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"place\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"description") || container.strict(depth0, "description", {"start":{"line":12,"column":172},"end":{"line":12,"column":183}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"description","hash":{},"data":data,"loc":{"start":{"line":12,"column":170},"end":{"line":12,"column":185}}}) : helper)))
    + "</span>";
},"9":function(container,depth0,helpers,partials,data) {
    return "<span class=\"line\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"line\"><span>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"verb") || container.strict(depth0, "verb", {"start":{"line":12,"column":481},"end":{"line":12,"column":485}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"verb","hash":{},"data":data,"loc":{"start":{"line":12,"column":479},"end":{"line":12,"column":487}}}) : helper)))
    + "</span> "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":495},"end":{"line":12,"column":616}}})) != null ? stack1 : "")
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":510},"end":{"line":12,"column":541}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":12,"column":541},"end":{"line":12,"column":607}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    return "; ";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "notStated", {"start":{"line":18,"column":5},"end":{"line":18,"column":20}} ), depth0))
    + "</p>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"mien-tru\">\n<table>\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "rule", {"start":{"line":26,"column":29},"end":{"line":26,"column":47}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "subject", {"start":{"line":26,"column":72},"end":{"line":26,"column":93}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "reason", {"start":{"line":26,"column":118},"end":{"line":26,"column":138}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "approvedBy", {"start":{"line":26,"column":163},"end":{"line":26,"column":187}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "approval", {"start":{"line":26,"column":212},"end":{"line":26,"column":226}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "expires", {"start":{"line":26,"column":251},"end":{"line":26,"column":272}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "applied", {"start":{"line":26,"column":297},"end":{"line":26,"column":310}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"waivers"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\" class=\"mono\">"
    + alias4((((helper = lookupProperty(helpers,"rule") || alias1(depth0, "rule", {"start":{"line":29,"column":35},"end":{"line":29,"column":39}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"rule","hash":{},"data":data,"loc":{"start":{"line":29,"column":33},"end":{"line":29,"column":41}}}) : helper)))
    + "</th><td>"
    + alias4((((helper = lookupProperty(helpers,"name") || alias1(depth0, "name", {"start":{"line":29,"column":52},"end":{"line":29,"column":56}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"name","hash":{},"data":data,"loc":{"start":{"line":29,"column":50},"end":{"line":29,"column":58}}}) : helper)))
    + " <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"subject") || alias1(depth0, "subject", {"start":{"line":29,"column":86},"end":{"line":29,"column":93}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"subject","hash":{},"data":data,"loc":{"start":{"line":29,"column":84},"end":{"line":29,"column":95}}}) : helper)))
    + "</span></td><td>"
    + alias4((((helper = lookupProperty(helpers,"reason") || alias1(depth0, "reason", {"start":{"line":29,"column":113},"end":{"line":29,"column":119}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"reason","hash":{},"data":data,"loc":{"start":{"line":29,"column":111},"end":{"line":29,"column":121}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"approvedBy") || alias1(depth0, "approvedBy", {"start":{"line":29,"column":132},"end":{"line":29,"column":142}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"approvedBy","hash":{},"data":data,"loc":{"start":{"line":29,"column":130},"end":{"line":29,"column":144}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"decision") || alias1(depth0, "decision", {"start":{"line":29,"column":155},"end":{"line":29,"column":163}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"decision","hash":{},"data":data,"loc":{"start":{"line":29,"column":153},"end":{"line":29,"column":165}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"expires") || alias1(depth0, "expires", {"start":{"line":29,"column":176},"end":{"line":29,"column":183}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"expires","hash":{},"data":data,"loc":{"start":{"line":29,"column":174},"end":{"line":29,"column":185}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"applied") || alias1(depth0, "applied", {"start":{"line":29,"column":196},"end":{"line":29,"column":203}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"applied","hash":{},"data":data,"loc":{"start":{"line":29,"column":194},"end":{"line":29,"column":205}}}) : helper)))
    + "</td></tr>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "noWaivers", {"start":{"line":35,"column":5},"end":{"line":35,"column":20}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"landscape\" aria-labelledby=\"ket-noi\">\n<h2 id=\"ket-noi\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "connections", {"start":{"line":5,"column":19},"end":{"line":5,"column":45}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"connections"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(13, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "</section>\n<section aria-labelledby=\"mien-tru\">\n<h2 id=\"mien-tru\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "waiversInForce", {"start":{"line":22,"column":20},"end":{"line":22,"column":40}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"waivers"),"length"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.program(16, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["ends"],"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":11}}}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true},
  "dark": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "--paper: #14181f; --ink: #e4e8ee; --soft: #a9b4c2; --line: #44505f; --faint: #1d242d; --head: #253140; --blue: #8fbcf2; --red: #ff9d97; --green: #8fd3a6; --amber: #f0c27a; --violet: #a9c1ee; --focus: #ffd166; --edge: #8593a5; --p-green: #2c5a3d; --p-red: #b3343a; --p-amber: #c9a663; --p-violet: #7f9fd6; --picture: invert(.9) hue-rotate(180deg); color-scheme: dark;\n";
},"useData":true},
  "elements": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"relations"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":184}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"verb") || container.strict(depth0, "verb", {"start":{"line":2,"column":35},"end":{"line":2,"column":39}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"verb","hash":{},"data":data,"loc":{"start":{"line":2,"column":33},"end":{"line":2,"column":41}}}) : helper)))
    + "</span> "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":49},"end":{"line":2,"column":170}}})) != null ? stack1 : "")
    + "</li>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":64},"end":{"line":2,"column":95}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":2,"column":95},"end":{"line":2,"column":161}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "; ";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias4((((helper = lookupProperty(helpers,"href") || alias1(depth0, "href", {"start":{"line":2,"column":118},"end":{"line":2,"column":122}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"href","hash":{},"data":data,"loc":{"start":{"line":2,"column":116},"end":{"line":2,"column":124}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":2,"column":128},"end":{"line":2,"column":132}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":126},"end":{"line":2,"column":134}}}) : helper)))
    + "</a>";
},"5":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":2,"column":148},"end":{"line":2,"column":152}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":2,"column":146},"end":{"line":2,"column":154}}}) : helper)));
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"group\" id=\"loai-"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":7,"column":34},"end":{"line":7,"column":36}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":7,"column":32},"end":{"line":7,"column":38}}}) : helper)))
    + "\"><summary><h3>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":7,"column":55},"end":{"line":7,"column":60}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":7,"column":53},"end":{"line":7,"column":62}}}) : helper)))
    + " ("
    + alias4((((helper = lookupProperty(helpers,"count") || alias1(depth0, "count", {"start":{"line":7,"column":66},"end":{"line":7,"column":71}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"count","hash":{},"data":data,"loc":{"start":{"line":7,"column":64},"end":{"line":7,"column":73}}}) : helper)))
    + ")</h3></summary>\n<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":8,"column":58},"end":{"line":8,"column":63}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":8,"column":56},"end":{"line":8,"column":65}}}) : helper)))
    + "\">\n<table>\n<thead><tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"heads"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":11},"end":{"line":10,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"hasMore"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":64},"end":{"line":10,"column":132}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"hasRelations"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":132},"end":{"line":10,"column":204}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</details>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"page"), "moreFields", {"start":{"line":10,"column":97},"end":{"line":10,"column":118}} ), depth0))
    + "</th>";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"page"), "relations", {"start":{"line":10,"column":170},"end":{"line":10,"column":190}} ), depth0))
    + "</th>";
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\""
    + alias4((((helper = lookupProperty(helpers,"anchor") || alias1(depth0, "anchor", {"start":{"line":13,"column":10},"end":{"line":13,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"anchor","hash":{},"data":data,"loc":{"start":{"line":13,"column":8},"end":{"line":13,"column":18}}}) : helper)))
    + "\" data-element=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":13,"column":36},"end":{"line":13,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":13,"column":34},"end":{"line":13,"column":40}}}) : helper)))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":42},"end":{"line":13,"column":179}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depths[1],"hasMore"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":179},"end":{"line":13,"column":279}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depths[1],"hasRelations"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":279},"end":{"line":13,"column":351}}})) != null ? stack1 : "")
    + "</tr>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"index"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":60},"end":{"line":13,"column":102}}})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":13,"column":105},"end":{"line":13,"column":109}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":13,"column":103},"end":{"line":13,"column":111}}}) : helper)))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":111},"end":{"line":13,"column":165}}})) != null ? stack1 : "")
    + "</td>";
},"12":function(container,depth0,helpers,partials,data) {
    return " class=\"mono\"";
},"13":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"place\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"note") || container.strict(depth0, "note", {"start":{"line":13,"column":145},"end":{"line":13,"column":149}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"note","hash":{},"data":data,"loc":{"start":{"line":13,"column":143},"end":{"line":13,"column":151}}}) : helper)))
    + "</span>";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"more"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":13,"column":201},"end":{"line":13,"column":267}}})) != null ? stack1 : "")
    + "</td>";
},"15":function(container,depth0,helpers,partials,data) {
    return "<span class=\"line\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"16":function(container,depth0,helpers,partials,data) {
    return "–";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"relations\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"relations"),depth0,{"name":"relations","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"18":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "notStated", {"start":{"line":20,"column":5},"end":{"line":20,"column":20}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"landscape\" aria-labelledby=\"thanh-phan\">\n<h2 id=\"thanh-phan\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"words"),"headings"), "elements", {"start":{"line":5,"column":22},"end":{"line":5,"column":45}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"elements"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(18, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["relations"],"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":11}}}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true},
  "figures": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"figures"),"absent"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), alias4="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"page"), "notDrawn", {"start":{"line":7,"column":6},"end":{"line":7,"column":25}} ), depth0))
    + ": "
    + alias2((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":7,"column":31},"end":{"line":7,"column":36}} ))),(typeof helper === alias4 ? helper.call(alias3,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":38}}}) : helper)))
    + " ("
    + alias2((((helper = lookupProperty(helpers,"why") || alias1(depth0, "why", {"start":{"line":7,"column":42},"end":{"line":7,"column":45}} ))),(typeof helper === alias4 ? helper.call(alias3,{"name":"why","hash":{},"data":data,"loc":{"start":{"line":7,"column":40},"end":{"line":7,"column":47}}}) : helper)))
    + ").</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"tabs\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"page"), "pictureList", {"start":{"line":12,"column":31},"end":{"line":12,"column":47}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"figures"),"drawn"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":14,"column":16},"end":{"line":14,"column":18}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":14,"column":14},"end":{"line":14,"column":20}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":14,"column":24},"end":{"line":14,"column":29}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":14,"column":22},"end":{"line":14,"column":31}}}) : helper)))
    + "</a></li>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":19,"column":11},"end":{"line":19,"column":13}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":19,"column":9},"end":{"line":19,"column":15}}}) : helper)))
    + "\" class=\"sheet "
    + alias4((((helper = lookupProperty(helpers,"shape") || alias1(depth0, "shape", {"start":{"line":19,"column":32},"end":{"line":19,"column":37}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"shape","hash":{},"data":data,"loc":{"start":{"line":19,"column":30},"end":{"line":19,"column":39}}}) : helper)))
    + "\"><figure><figcaption>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":19,"column":63},"end":{"line":19,"column":68}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":19,"column":61},"end":{"line":19,"column":70}}}) : helper)))
    + "</figcaption>\n<div class=\"zoom\" hidden><button type=\"button\" data-zoom=\"in\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"page"), "zoomIn", {"start":{"line":20,"column":64},"end":{"line":20,"column":81}} ), depth0))
    + "</button><button type=\"button\" data-zoom=\"out\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"page"), "zoomOut", {"start":{"line":20,"column":132},"end":{"line":20,"column":150}} ), depth0))
    + "</button><button type=\"button\" data-zoom=\"all\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(data,"root"),"page"), "reset", {"start":{"line":20,"column":201},"end":{"line":20,"column":217}} ), depth0))
    + "</button></div>\n<div class=\"picture\" tabindex=\"0\" role=\"group\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":21,"column":61},"end":{"line":21,"column":66}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":21,"column":59},"end":{"line":21,"column":68}}}) : helper)))
    + "\">"
    + ((stack1 = (((helper = lookupProperty(helpers,"svg") || alias1(depth0, "svg", {"start":{"line":21,"column":73},"end":{"line":21,"column":76}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"svg","hash":{},"data":data,"loc":{"start":{"line":21,"column":70},"end":{"line":21,"column":79}}}) : helper))) != null ? stack1 : "")
    + "</div></figure></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"landscape\" aria-labelledby=\"so-do\">\n<h2 id=\"so-do\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "diagrams", {"start":{"line":2,"column":17},"end":{"line":2,"column":40}} ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"figures"), "count", {"start":{"line":3,"column":5},"end":{"line":3,"column":18}} ), depth0))
    + " <span class=\"handling\" hidden>"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "handling", {"start":{"line":3,"column":53},"end":{"line":3,"column":66}} ), depth0))
    + "</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"figures"),"absent"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"figures"),"drawn"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"figures"),"drawn"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"useData":true},
  "findings": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-subject=\""
    + alias4((((helper = lookupProperty(helpers,"subject") || alias1(depth0, "subject", {"start":{"line":2,"column":20},"end":{"line":2,"column":27}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"subject","hash":{},"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":29}}}) : helper)))
    + "\"><span class=\"said\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"link"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":50},"end":{"line":2,"column":112}}})) != null ? stack1 : "")
    + alias4((lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":2,"column":114},"end":{"line":2,"column":118}} )).call(alias2,lookupProperty(depth0,"message"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":2,"column":112},"end":{"line":2,"column":128}}}))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"known"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":135},"end":{"line":2,"column":194}}})) != null ? stack1 : "")
    + " <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"place") || alias1(depth0, "place", {"start":{"line":2,"column":222},"end":{"line":2,"column":227}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"place","hash":{},"data":data,"loc":{"start":{"line":2,"column":220},"end":{"line":2,"column":229}}}) : helper)))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"stated"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":236},"end":{"line":2,"column":317}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"related"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":317},"end":{"line":2,"column":444}}})) != null ? stack1 : "")
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"link"), "href", {"start":{"line":2,"column":73},"end":{"line":2,"column":82}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"link"), "text", {"start":{"line":2,"column":88},"end":{"line":2,"column":97}} ), depth0))
    + "</a>: ";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <em>("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "knownBefore", {"start":{"line":2,"column":156},"end":{"line":2,"column":179}} ), depth0))
    + ")</em>";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"place\">"
    + alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"page"), "stated", {"start":{"line":2,"column":272},"end":{"line":2,"column":289}} ), depth0))
    + ": "
    + alias2((((helper = lookupProperty(helpers,"stated") || alias1(depth0, "stated", {"start":{"line":2,"column":295},"end":{"line":2,"column":301}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":2,"column":293},"end":{"line":2,"column":303}}}) : helper)))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"place\">"
    + alias2(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "related", {"start":{"line":2,"column":356},"end":{"line":2,"column":375}} ), depth0))
    + ": "
    + alias2((lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":2,"column":381},"end":{"line":2,"column":385}} )).call(alias3,lookupProperty(depth0,"note"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":2,"column":379},"end":{"line":2,"column":392}}}))
    + " <span class=\"mono\">"
    + alias2((((helper = lookupProperty(helpers,"place") || alias1(depth0, "place", {"start":{"line":2,"column":414},"end":{"line":2,"column":419}} ))),(typeof helper === "function" ? helper.call(alias3,{"name":"place","hash":{},"data":data,"loc":{"start":{"line":2,"column":412},"end":{"line":2,"column":421}}}) : helper)))
    + "</span></span>";
},"5":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-subject=\""
    + alias4((((helper = lookupProperty(helpers,"subject") || alias1(depth0, "subject", {"start":{"line":5,"column":20},"end":{"line":5,"column":27}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"subject","hash":{},"data":data,"loc":{"start":{"line":5,"column":18},"end":{"line":5,"column":29}}}) : helper)))
    + "\"><span class=\"said\">"
    + alias4((lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":5,"column":52},"end":{"line":5,"column":56}} )).call(alias2,lookupProperty(depth0,"brief"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":5,"column":50},"end":{"line":5,"column":64}}}))
    + "</span> <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"place") || alias1(depth0, "place", {"start":{"line":5,"column":99},"end":{"line":5,"column":104}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"place","hash":{},"data":data,"loc":{"start":{"line":5,"column":97},"end":{"line":5,"column":106}}}) : helper)))
    + "</span></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"group open "
    + alias4((((helper = lookupProperty(helpers,"level") || alias1(depth0, "level", {"start":{"line":10,"column":29},"end":{"line":10,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"level","hash":{},"data":data,"loc":{"start":{"line":10,"column":27},"end":{"line":10,"column":36}}}) : helper)))
    + "\" id=\""
    + alias4((((helper = lookupProperty(helpers,"anchor") || alias1(depth0, "anchor", {"start":{"line":10,"column":44},"end":{"line":10,"column":50}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"anchor","hash":{},"data":data,"loc":{"start":{"line":10,"column":42},"end":{"line":10,"column":52}}}) : helper)))
    + "\" data-requirement open>\n<summary><h3>"
    + alias4(alias5(alias1(lookupProperty(depth0,"requirement"), "title", {"start":{"line":11,"column":15},"end":{"line":11,"column":32}} ), depth0))
    + "</h3><span class=\"tags\"><b>"
    + alias4((((helper = lookupProperty(helpers,"levelText") || alias1(depth0, "levelText", {"start":{"line":11,"column":63},"end":{"line":11,"column":72}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"levelText","hash":{},"data":data,"loc":{"start":{"line":11,"column":61},"end":{"line":11,"column":74}}}) : helper)))
    + "</b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"severityBeside"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":78},"end":{"line":11,"column":138}}})) != null ? stack1 : "")
    + " · "
    + alias4(alias5(alias1(lookupProperty(depth0,"requirement"), "componentText", {"start":{"line":11,"column":143},"end":{"line":11,"column":168}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"requirement"),"deadline"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":170},"end":{"line":11,"column":266}}})) != null ? stack1 : "")
    + " · <span class=\"mono\">"
    + alias4(alias5(alias1(lookupProperty(depth0,"requirement"), "rule", {"start":{"line":11,"column":290},"end":{"line":11,"column":306}} ), depth0))
    + "</span></span></summary>\n<ul class=\"findings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"violated"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"missing"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + "<dl class=\"why\">\n<dt>"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"labels"), "why", {"start":{"line":29,"column":6},"end":{"line":29,"column":28}} ), depth0))
    + "</dt><dd>"
    + alias4(alias5(alias1(lookupProperty(depth0,"requirement"), "why", {"start":{"line":29,"column":41},"end":{"line":29,"column":56}} ), depth0))
    + "</dd>\n<dt>"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"labels"), "fix", {"start":{"line":30,"column":6},"end":{"line":30,"column":28}} ), depth0))
    + "</dt><dd>"
    + alias4(alias5(alias1(lookupProperty(depth0,"requirement"), "remedy", {"start":{"line":30,"column":41},"end":{"line":30,"column":59}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"requirement"),"inModel"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":61},"end":{"line":30,"column":151}}})) != null ? stack1 : "")
    + "</dd>\n<dt>"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"labels"), "basis", {"start":{"line":31,"column":6},"end":{"line":31,"column":30}} ), depth0))
    + "</dt><dd><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(lookupProperty(depth0,"requirement"),"basis"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":45},"end":{"line":31,"column":138}}})) != null ? stack1 : "")
    + "</ul></dd>\n</dl>\n</details>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"requirement"), "severityText", {"start":{"line":11,"column":105},"end":{"line":11,"column":129}} ), depth0));
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "deadline", {"start":{"line":11,"column":203},"end":{"line":11,"column":231}} ), depth0))
    + ": "
    + alias3(alias2(alias1(lookupProperty(depth0,"requirement"), "deadline", {"start":{"line":11,"column":237},"end":{"line":11,"column":257}} ), depth0));
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"finding"),depth0,{"name":"finding","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "missing", {"start":{"line":18,"column":5},"end":{"line":18,"column":24}} ), depth0))
    + ":</p>\n<ul class=\"findings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"open"),depth0,{"name":"open","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"place small\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"requirement"), "inModel", {"start":{"line":30,"column":116},"end":{"line":30,"column":135}} ), depth0))
    + "</span>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":31,"column":78},"end":{"line":31,"column":82}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":31,"column":76},"end":{"line":31,"column":84}}}) : helper)))
    + " ("
    + alias4((((helper = lookupProperty(helpers,"mark") || alias1(depth0, "mark", {"start":{"line":31,"column":88},"end":{"line":31,"column":92}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"mark","hash":{},"data":data,"loc":{"start":{"line":31,"column":86},"end":{"line":31,"column":94}}}) : helper)))
    + ")"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":95},"end":{"line":31,"column":124}}})) != null ? stack1 : "")
    + "</li>";
},"14":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + container.escapeExpression((((helper = lookupProperty(helpers,"note") || container.strict(depth0, "note", {"start":{"line":31,"column":111},"end":{"line":31,"column":115}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"note","hash":{},"data":data,"loc":{"start":{"line":31,"column":109},"end":{"line":31,"column":117}}}) : helper)));
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "noneViolated", {"start":{"line":35,"column":5},"end":{"line":35,"column":23}} ), depth0))
    + "</p>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "notJudged", {"start":{"line":41,"column":5},"end":{"line":41,"column":20}} ), depth0))
    + " "
    + alias3((lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":41,"column":25},"end":{"line":41,"column":29}} )).call(alias4,lookupProperty(lookupProperty(depth0,"words"),"howToState"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":41,"column":23},"end":{"line":41,"column":48}}}))
    + "</p>\n<div class=\"wide cards\">\n<table class=\"set open-ones\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "requirement", {"start":{"line":44,"column":29},"end":{"line":44,"column":54}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "missing", {"start":{"line":44,"column":79},"end":{"line":44,"column":92}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "deadline", {"start":{"line":44,"column":117},"end":{"line":44,"column":139}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "basis", {"start":{"line":44,"column":164},"end":{"line":44,"column":183}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"undetermined"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, alias4=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\""
    + alias3((((helper = lookupProperty(helpers,"anchor") || alias1(depth0, "anchor", {"start":{"line":47,"column":10},"end":{"line":47,"column":16}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"anchor","hash":{},"data":data,"loc":{"start":{"line":47,"column":8},"end":{"line":47,"column":18}}}) : helper)))
    + "\" data-requirement><th scope=\"row\"><h3>"
    + alias3(alias4(alias1(lookupProperty(depth0,"requirement"), "title", {"start":{"line":47,"column":59},"end":{"line":47,"column":76}} ), depth0))
    + "</h3> <span class=\"place mono\">"
    + alias3(alias4(alias1(lookupProperty(depth0,"requirement"), "rule", {"start":{"line":47,"column":111},"end":{"line":47,"column":127}} ), depth0))
    + "</span></th><td data-label=\""
    + alias3(alias4(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "missing", {"start":{"line":47,"column":159},"end":{"line":47,"column":178}} ), depth0))
    + "\"><ul class=\"basis\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":200},"end":{"line":47,"column":236}}})) != null ? stack1 : "")
    + "</ul>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"rest"),"length"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":241},"end":{"line":47,"column":371}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"requirement"),"inModel"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":371},"end":{"line":47,"column":461}}})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias4(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "deadline", {"start":{"line":47,"column":484},"end":{"line":47,"column":512}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"requirement"),"deadline"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"start":{"line":47,"column":516},"end":{"line":47,"column":584}}})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias3(alias4(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "basis", {"start":{"line":47,"column":607},"end":{"line":47,"column":632}} ), depth0))
    + "\"><ul class=\"basis\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(lookupProperty(depth0,"requirement"),"basis"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":654},"end":{"line":47,"column":718}}})) != null ? stack1 : "")
    + "</ul></td></tr>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"others") || container.strict(depth0, "others", {"start":{"line":47,"column":280},"end":{"line":47,"column":286}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"others","hash":{},"data":data,"loc":{"start":{"line":47,"column":278},"end":{"line":47,"column":288}}}) : helper)))
    + "</summary><ul class=\"basis\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":316},"end":{"line":47,"column":349}}})) != null ? stack1 : "")
    + "</ul></details>";
},"19":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"requirement"), "deadline", {"start":{"line":47,"column":546},"end":{"line":47,"column":566}} ), depth0));
},"20":function(container,depth0,helpers,partials,data) {
    return "–";
},"21":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":47,"column":687},"end":{"line":47,"column":691}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":47,"column":685},"end":{"line":47,"column":693}}}) : helper)))
    + " ("
    + alias4((((helper = lookupProperty(helpers,"mark") || alias1(depth0, "mark", {"start":{"line":47,"column":697},"end":{"line":47,"column":701}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"mark","hash":{},"data":data,"loc":{"start":{"line":47,"column":695},"end":{"line":47,"column":703}}}) : helper)))
    + ")</li>";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "noneUndetermined", {"start":{"line":53,"column":5},"end":{"line":53,"column":27}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"chua-dap-ung\">\n<h2 id=\"chua-dap-ung\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "violated", {"start":{"line":8,"column":24},"end":{"line":8,"column":38}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"violated"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(15, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + "</section>\n<section aria-labelledby=\"chua-du-co-so\">\n<h2 id=\"chua-du-co-so\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "undetermined", {"start":{"line":39,"column":25},"end":{"line":39,"column":43}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"undetermined"),"length"),{"name":"if","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.program(22, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":54,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["finding"],"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":11}}}) || fn;
  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"args":["open"],"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":11}}}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true},
  "law": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + alias4((((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":2,"column":22},"end":{"line":2,"column":28}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":2,"column":20},"end":{"line":2,"column":30}}}) : helper)))
    + "</th><td>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":41},"end":{"line":2,"column":46}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":39},"end":{"line":2,"column":48}}}) : helper)))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":48},"end":{"line":2,"column":102}}})) != null ? stack1 : "")
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"date") || alias1(depth0, "date", {"start":{"line":2,"column":113},"end":{"line":2,"column":117}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"date","hash":{},"data":data,"loc":{"start":{"line":2,"column":111},"end":{"line":2,"column":119}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"force") || alias1(depth0, "force", {"start":{"line":2,"column":130},"end":{"line":2,"column":135}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"force","hash":{},"data":data,"loc":{"start":{"line":2,"column":128},"end":{"line":2,"column":137}}}) : helper)))
    + "</td><td>"
    + alias4((((helper = lookupProperty(helpers,"mark") || alias1(depth0, "mark", {"start":{"line":2,"column":148},"end":{"line":2,"column":152}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"mark","hash":{},"data":data,"loc":{"start":{"line":2,"column":146},"end":{"line":2,"column":154}}}) : helper)))
    + "</td><td class=\"n\">"
    + alias4((((helper = lookupProperty(helpers,"cited") || alias1(depth0, "cited", {"start":{"line":2,"column":175},"end":{"line":2,"column":180}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"cited","hash":{},"data":data,"loc":{"start":{"line":2,"column":173},"end":{"line":2,"column":182}}}) : helper)))
    + "</td></tr>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"place\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"note") || container.strict(depth0, "note", {"start":{"line":2,"column":82},"end":{"line":2,"column":86}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"note","hash":{},"data":data,"loc":{"start":{"line":2,"column":80},"end":{"line":2,"column":88}}}) : helper)))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "documentNumber", {"start":{"line":5,"column":29},"end":{"line":5,"column":49}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "documentTitle", {"start":{"line":5,"column":74},"end":{"line":5,"column":93}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "issued", {"start":{"line":5,"column":118},"end":{"line":5,"column":130}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "force", {"start":{"line":5,"column":155},"end":{"line":5,"column":166}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "verifiedDocument", {"start":{"line":5,"column":191},"end":{"line":5,"column":213}} ), depth0))
    + "</th><th scope=\"col\" class=\"n\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "cited", {"start":{"line":5,"column":248},"end":{"line":5,"column":259}} ), depth0))
    + "</th></tr></thead>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"document"),depth0,{"name":"document","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 id=\"can-cu-khac\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "otherBases", {"start":{"line":22,"column":23},"end":{"line":22,"column":39}} ), depth0))
    + "</h3>\n<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"can-cu-khac\">\n<table class=\"set law\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lawHead"),depth0,{"name":"lawHead","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"otherDocuments"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"can-cu\">\n<h2 id=\"can-cu\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "documents", {"start":{"line":8,"column":18},"end":{"line":8,"column":42}} ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"facts"), "provenance", {"start":{"line":9,"column":5},"end":{"line":9,"column":21}} ), depth0))
    + "</p>\n<p>"
    + alias3((((helper = lookupProperty(helpers,"applyFrom") || alias1(depth0, "applyFrom", {"start":{"line":10,"column":5},"end":{"line":10,"column":14}} ))),(typeof helper === "function" ? helper.call(alias4,{"name":"applyFrom","hash":{},"data":data,"loc":{"start":{"line":10,"column":3},"end":{"line":10,"column":16}}}) : helper)))
    + "</p>\n<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"can-cu\">\n<table class=\"set law\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"lawHead"),depth0,{"name":"lawHead","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"documents"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"otherDocuments"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"soft\"><b>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "legend", {"start":{"line":34,"column":21},"end":{"line":34,"column":42}} ), depth0))
    + ".</b> "
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "legendText", {"start":{"line":34,"column":52},"end":{"line":34,"column":68}} ), depth0))
    + "</p>\n</section>\n";
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["document"],"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":11}}}) || fn;
  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"args":["lawHead"],"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":11}}}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true},
  "matrix": {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"m "
    + alias4((((helper = lookupProperty(helpers,"look") || alias1(depth0, "look", {"start":{"line":2,"column":14},"end":{"line":2,"column":18}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"look","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":20}}}) : helper)))
    + "\" href=\""
    + alias4((((helper = lookupProperty(helpers,"href") || alias1(depth0, "href", {"start":{"line":2,"column":30},"end":{"line":2,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"href","hash":{},"data":data,"loc":{"start":{"line":2,"column":28},"end":{"line":2,"column":36}}}) : helper)))
    + "\" title=\""
    + alias4((((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":2,"column":47},"end":{"line":2,"column":51}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":45},"end":{"line":2,"column":53}}}) : helper)))
    + "\" aria-label=\""
    + alias4((((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":2,"column":69},"end":{"line":2,"column":73}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":67},"end":{"line":2,"column":75}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":2,"column":79},"end":{"line":2,"column":83}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":2,"column":77},"end":{"line":2,"column":85}}}) : helper)))
    + "</a>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"page"), "matrixMeans", {"start":{"line":7,"column":5},"end":{"line":7,"column":21}} ), depth0))
    + "</p>\n<p class=\"signs\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"matrix"),"signs"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":17},"end":{"line":8,"column":104}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"matrix"),"all"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span><b aria-hidden=\"true\">"
    + alias4((((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":8,"column":69},"end":{"line":8,"column":73}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":8,"column":67},"end":{"line":8,"column":75}}}) : helper)))
    + "</b> "
    + alias4((((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":8,"column":82},"end":{"line":8,"column":86}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":8,"column":80},"end":{"line":8,"column":88}}}) : helper)))
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":10,"column":10},"end":{"line":10,"column":12}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":10,"column":8},"end":{"line":10,"column":14}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":10,"column":18},"end":{"line":10,"column":23}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":10,"column":16},"end":{"line":10,"column":25}}}) : helper)))
    + "</h3>\n<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":11,"column":63},"end":{"line":11,"column":65}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":11,"column":61},"end":{"line":11,"column":67}}}) : helper)))
    + "\">\n<table class=\"matrix\">\n<thead><tr><th scope=\"col\">"
    + alias4(container.lambda(alias1(lookupProperty(lookupProperty(data,"root"),"page"), "system", {"start":{"line":13,"column":29},"end":{"line":13,"column":46}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":53},"end":{"line":13,"column":179}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"asked"),"length"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "</table>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"asked"),"length"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\"><span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":13,"column":92},"end":{"line":13,"column":158}}})) != null ? stack1 : "")
    + "</span></th>";
},"5":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias4((((helper = lookupProperty(helpers,"href") || alias1(depth0, "href", {"start":{"line":13,"column":115},"end":{"line":13,"column":119}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"href","hash":{},"data":data,"loc":{"start":{"line":13,"column":113},"end":{"line":13,"column":121}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":13,"column":125},"end":{"line":13,"column":129}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":13,"column":123},"end":{"line":13,"column":131}}}) : helper)))
    + "</a>";
},"6":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":13,"column":145},"end":{"line":13,"column":149}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":13,"column":143},"end":{"line":13,"column":151}}}) : helper)));
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"head"),"href"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":16,"column":20},"end":{"line":16,"column":106}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":111},"end":{"line":16,"column":177}}})) != null ? stack1 : "")
    + "</tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "href", {"start":{"line":16,"column":48},"end":{"line":16,"column":57}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "text", {"start":{"line":16,"column":63},"end":{"line":16,"column":72}} ), depth0))
    + "</a>";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "text", {"start":{"line":16,"column":88},"end":{"line":16,"column":97}} ), depth0));
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":130},"end":{"line":16,"column":163}}})) != null ? stack1 : "")
    + "</td>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),depth0,{"name":"mark","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tfoot><tr><th scope=\"row\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"page"), "asked", {"start":{"line":20,"column":29},"end":{"line":20,"column":45}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"asked"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":52},"end":{"line":20,"column":118}}})) != null ? stack1 : "")
    + "</tr></tfoot>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"signs\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"page"), "asked", {"start":{"line":25,"column":19},"end":{"line":25,"column":35}} ), depth0))
    + ": "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"matrix"),"verdictSigns"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":39},"end":{"line":25,"column":139}}})) != null ? stack1 : "")
    + "</p>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "notStated", {"start":{"line":29,"column":5},"end":{"line":29,"column":20}} ), depth0))
    + "</p>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"matrix"), "tooWide", {"start":{"line":32,"column":5},"end":{"line":32,"column":19}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"landscape\" aria-labelledby=\"ma-tran\">\n<h2 id=\"ma-tran\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"page"), "matrix", {"start":{"line":5,"column":19},"end":{"line":5,"column":30}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"matrix"),"all"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(14, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"matrix"),"tooWide"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["mark"],"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":11}}}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true},
  "panel": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dialog id=\"bang-thong-tin\" aria-labelledby=\"bang-ten\">\n<div class=\"panel-head\"><h2 id=\"bang-ten\" tabindex=\"-1\"></h2><button type=\"button\" data-panel=\"back\" hidden>"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "back", {"start":{"line":2,"column":110},"end":{"line":2,"column":119}} ), depth0))
    + "</button><button type=\"button\" data-panel=\"close\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "close", {"start":{"line":2,"column":173},"end":{"line":2,"column":183}} ), depth0))
    + "</button></div>\n<p class=\"mono soft\" data-part=\"id\"></p>\n<p class=\"actions\"><a data-part=\"row\" href=\"#thanh-phan\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "inTable", {"start":{"line":4,"column":59},"end":{"line":4,"column":71}} ), depth0))
    + "</a> <span data-part=\"pictures\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "inPicture", {"start":{"line":4,"column":107},"end":{"line":4,"column":121}} ), depth0))
    + ": </span></p>\n<dl class=\"why\" data-part=\"fields\"></dl>\n<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "findings", {"start":{"line":6,"column":6},"end":{"line":6,"column":19}} ), depth0))
    + "</h3>\n<ul class=\"findings\" data-part=\"findings\"></ul>\n<p data-none=\"findings\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "noFindings", {"start":{"line":8,"column":26},"end":{"line":8,"column":41}} ), depth0))
    + "</p>\n<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "relations", {"start":{"line":9,"column":6},"end":{"line":9,"column":20}} ), depth0))
    + "</h3>\n<ul data-part=\"out\"></ul>\n<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "neighbours", {"start":{"line":11,"column":6},"end":{"line":11,"column":21}} ), depth0))
    + "</h3>\n<ul data-part=\"in\"></ul>\n<p data-none=\"in\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "noNeighbours", {"start":{"line":13,"column":20},"end":{"line":13,"column":37}} ), depth0))
    + "</p>\n</dialog>\n";
},"useData":true},
  "report": {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":24,"column":6},"end":{"line":24,"column":11}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":24,"column":4},"end":{"line":24,"column":13}}}) : helper)))
    + "</dt><dd class=\""
    + alias4((((helper = lookupProperty(helpers,"kind") || alias1(depth0, "kind", {"start":{"line":24,"column":31},"end":{"line":24,"column":35}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"kind","hash":{},"data":data,"loc":{"start":{"line":24,"column":29},"end":{"line":24,"column":37}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"value") || alias1(depth0, "value", {"start":{"line":24,"column":41},"end":{"line":24,"column":46}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"value","hash":{},"data":data,"loc":{"start":{"line":24,"column":39},"end":{"line":24,"column":48}}}) : helper)))
    + "</dd>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"way"),depth0,{"name":"way","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\""
    + alias4((((helper = lookupProperty(helpers,"lang") || alias1(depth0, "lang", {"start":{"line":2,"column":14},"end":{"line":2,"column":18}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"lang","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":20}}}) : helper)))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src '"
    + ((stack1 = (((helper = lookupProperty(helpers,"scriptHash") || alias1(depth0, "scriptHash", {"start":{"line":5,"column":145},"end":{"line":5,"column":155}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"scriptHash","hash":{},"data":data,"loc":{"start":{"line":5,"column":142},"end":{"line":5,"column":158}}}) : helper))) != null ? stack1 : "")
    + "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"khung "
    + alias4(alias5(alias1(lookupProperty(depth0,"facts"), "version", {"start":{"line":8,"column":40},"end":{"line":8,"column":53}} ), depth0))
    + "\">\n<title>"
    + alias4(alias5(alias1(lookupProperty(depth0,"facts"), "title", {"start":{"line":9,"column":9},"end":{"line":9,"column":20}} ), depth0))
    + " – "
    + alias4(alias5(alias1(lookupProperty(lookupProperty(depth0,"words"),"titles"), "compliance", {"start":{"line":9,"column":27},"end":{"line":9,"column":50}} ), depth0))
    + "</title>\n<style>\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"fontFace") || alias1(depth0, "fontFace", {"start":{"line":11,"column":3},"end":{"line":11,"column":11}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"fontFace","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":14}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"style"),depth0,{"name":"style","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#noi-dung\">"
    + alias4(alias5(alias1(lookupProperty(depth0,"words"), "skip", {"start":{"line":16,"column":35},"end":{"line":16,"column":45}} ), depth0))
    + "</a>\n<div class=\"page\">\n<header>\n<button type=\"button\" class=\"theme\" hidden data-dark=\""
    + alias4(alias5(alias1(lookupProperty(depth0,"page"), "dark", {"start":{"line":19,"column":56},"end":{"line":19,"column":65}} ), depth0))
    + "\" data-light=\""
    + alias4(alias5(alias1(lookupProperty(depth0,"page"), "light", {"start":{"line":19,"column":83},"end":{"line":19,"column":93}} ), depth0))
    + "\">"
    + alias4(alias5(alias1(lookupProperty(depth0,"page"), "dark", {"start":{"line":19,"column":99},"end":{"line":19,"column":108}} ), depth0))
    + "</button>\n<p class=\"kind\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(depth0,"words"),"titles"), "compliance", {"start":{"line":20,"column":18},"end":{"line":20,"column":41}} ), depth0))
    + "</p>\n<h1>"
    + alias4(alias5(alias1(lookupProperty(depth0,"facts"), "title", {"start":{"line":21,"column":6},"end":{"line":21,"column":17}} ), depth0))
    + "</h1>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"brief"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</header>\n<main id=\"noi-dung\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"summary"),depth0,{"name":"summary","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"findings"),depth0,{"name":"findings","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"requirements"),depth0,{"name":"requirements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figures"),depth0,{"name":"figures","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"way"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"elements"),depth0,{"name":"elements","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"matrix"),depth0,{"name":"matrix","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"connections"),depth0,{"name":"connections","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"law"),depth0,{"name":"law","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</main>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"panel"),depth0,{"name":"panel","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\u003Cscript>"
    + ((stack1 = (((helper = lookupProperty(helpers,"script") || alias1(depth0, "script", {"start":{"line":43,"column":11},"end":{"line":43,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"script","hash":{},"data":data,"loc":{"start":{"line":43,"column":8},"end":{"line":43,"column":20}}}) : helper))) != null ? stack1 : "")
    + "\u003C/script>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
  "requirements": {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option value=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":184},"end":{"line":5,"column":186}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":182},"end":{"line":5,"column":188}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":5,"column":192},"end":{"line":5,"column":197}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":5,"column":190},"end":{"line":5,"column":199}}}) : helper)))
    + " ("
    + alias4((((helper = lookupProperty(helpers,"count") || alias1(depth0, "count", {"start":{"line":5,"column":203},"end":{"line":5,"column":208}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"count","hash":{},"data":data,"loc":{"start":{"line":5,"column":201},"end":{"line":5,"column":210}}}) : helper)))
    + ")</option>";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option value=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":6,"column":192},"end":{"line":6,"column":194}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":6,"column":190},"end":{"line":6,"column":196}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":6,"column":200},"end":{"line":6,"column":205}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":6,"column":198},"end":{"line":6,"column":207}}}) : helper)))
    + "</option>";
},"2":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option value=\""
    + alias4((((helper = lookupProperty(helpers,"component") || alias1(depth0, "component", {"start":{"line":7,"column":199},"end":{"line":7,"column":208}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"component","hash":{},"data":data,"loc":{"start":{"line":7,"column":197},"end":{"line":7,"column":210}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":7,"column":214},"end":{"line":7,"column":219}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":7,"column":212},"end":{"line":7,"column":221}}}) : helper)))
    + " ("
    + alias4((((helper = lookupProperty(helpers,"sum") || alias1(depth0, "sum", {"start":{"line":7,"column":225},"end":{"line":7,"column":228}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sum","hash":{},"data":data,"loc":{"start":{"line":7,"column":223},"end":{"line":7,"column":230}}}) : helper)))
    + ")</option>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\""
    + alias4((((helper = lookupProperty(helpers,"anchor") || alias1(depth0, "anchor", {"start":{"line":16,"column":10},"end":{"line":16,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"anchor","hash":{},"data":data,"loc":{"start":{"line":16,"column":8},"end":{"line":16,"column":18}}}) : helper)))
    + "\" data-verdict=\""
    + alias4((((helper = lookupProperty(helpers,"verdict") || alias1(depth0, "verdict", {"start":{"line":16,"column":36},"end":{"line":16,"column":43}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"verdict","hash":{},"data":data,"loc":{"start":{"line":16,"column":34},"end":{"line":16,"column":45}}}) : helper)))
    + "\" data-severity=\""
    + alias4((((helper = lookupProperty(helpers,"severity") || alias1(depth0, "severity", {"start":{"line":16,"column":64},"end":{"line":16,"column":72}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"severity","hash":{},"data":data,"loc":{"start":{"line":16,"column":62},"end":{"line":16,"column":74}}}) : helper)))
    + "\" data-component=\""
    + alias4((((helper = lookupProperty(helpers,"component") || alias1(depth0, "component", {"start":{"line":16,"column":94},"end":{"line":16,"column":103}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"component","hash":{},"data":data,"loc":{"start":{"line":16,"column":92},"end":{"line":16,"column":105}}}) : helper)))
    + "\"><th scope=\"row\" class=\"mono\">"
    + alias4((lookupProperty(helpers,"breakable")||alias1(depth0, "breakable", {"start":{"line":16,"column":138},"end":{"line":16,"column":147}} )).call(alias2,lookupProperty(depth0,"rule"),{"name":"breakable","hash":{},"data":data,"loc":{"start":{"line":16,"column":136},"end":{"line":16,"column":154}}}))
    + "</th><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":16,"column":163},"end":{"line":16,"column":231}}})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "component", {"start":{"line":16,"column":254},"end":{"line":16,"column":283}} ), depth0))
    + "\" data-sort=\""
    + alias4((((helper = lookupProperty(helpers,"componentRank") || alias1(depth0, "componentRank", {"start":{"line":16,"column":300},"end":{"line":16,"column":313}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"componentRank","hash":{},"data":data,"loc":{"start":{"line":16,"column":298},"end":{"line":16,"column":315}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"componentText") || alias1(depth0, "componentText", {"start":{"line":16,"column":319},"end":{"line":16,"column":332}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"componentText","hash":{},"data":data,"loc":{"start":{"line":16,"column":317},"end":{"line":16,"column":334}}}) : helper)))
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "severity", {"start":{"line":16,"column":357},"end":{"line":16,"column":385}} ), depth0))
    + "\" data-sort=\""
    + alias4((((helper = lookupProperty(helpers,"severityRank") || alias1(depth0, "severityRank", {"start":{"line":16,"column":402},"end":{"line":16,"column":414}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"severityRank","hash":{},"data":data,"loc":{"start":{"line":16,"column":400},"end":{"line":16,"column":416}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"severityText") || alias1(depth0, "severityText", {"start":{"line":16,"column":420},"end":{"line":16,"column":432}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"severityText","hash":{},"data":data,"loc":{"start":{"line":16,"column":418},"end":{"line":16,"column":434}}}) : helper)))
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "verdict", {"start":{"line":16,"column":457},"end":{"line":16,"column":484}} ), depth0))
    + "\" data-sort=\""
    + alias4((((helper = lookupProperty(helpers,"verdictRank") || alias1(depth0, "verdictRank", {"start":{"line":16,"column":501},"end":{"line":16,"column":512}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"verdictRank","hash":{},"data":data,"loc":{"start":{"line":16,"column":499},"end":{"line":16,"column":514}}}) : helper)))
    + "\"><span class=\"v "
    + alias4((((helper = lookupProperty(helpers,"verdict") || alias1(depth0, "verdict", {"start":{"line":16,"column":533},"end":{"line":16,"column":540}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"verdict","hash":{},"data":data,"loc":{"start":{"line":16,"column":531},"end":{"line":16,"column":542}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"verdictText") || alias1(depth0, "verdictText", {"start":{"line":16,"column":546},"end":{"line":16,"column":557}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"verdictText","hash":{},"data":data,"loc":{"start":{"line":16,"column":544},"end":{"line":16,"column":559}}}) : helper)))
    + "</span></td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "deadline", {"start":{"line":16,"column":589},"end":{"line":16,"column":617}} ), depth0))
    + "\" data-sort=\""
    + alias4((((helper = lookupProperty(helpers,"deadlineDay") || alias1(depth0, "deadlineDay", {"start":{"line":16,"column":634},"end":{"line":16,"column":645}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"deadlineDay","hash":{},"data":data,"loc":{"start":{"line":16,"column":632},"end":{"line":16,"column":647}}}) : helper)))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":16,"column":649},"end":{"line":16,"column":693}}})) != null ? stack1 : "")
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "basis", {"start":{"line":16,"column":716},"end":{"line":16,"column":741}} ), depth0))
    + "\"><ul class=\"basis\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"basis"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":763},"end":{"line":16,"column":815}}})) != null ? stack1 : "")
    + "</ul></td></tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias4((((helper = lookupProperty(helpers,"more") || alias1(depth0, "more", {"start":{"line":16,"column":186},"end":{"line":16,"column":190}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"more","hash":{},"data":data,"loc":{"start":{"line":16,"column":184},"end":{"line":16,"column":192}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":16,"column":196},"end":{"line":16,"column":201}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":16,"column":194},"end":{"line":16,"column":203}}}) : helper)))
    + "</a>";
},"5":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":16,"column":217},"end":{"line":16,"column":222}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"title","hash":{},"data":data,"loc":{"start":{"line":16,"column":215},"end":{"line":16,"column":224}}}) : helper)));
},"6":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression((((helper = lookupProperty(helpers,"deadline") || container.strict(depth0, "deadline", {"start":{"line":16,"column":667},"end":{"line":16,"column":675}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"deadline","hash":{},"data":data,"loc":{"start":{"line":16,"column":665},"end":{"line":16,"column":677}}}) : helper)));
},"7":function(container,depth0,helpers,partials,data) {
    return "–";
},"8":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias4((((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":16,"column":784},"end":{"line":16,"column":788}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":16,"column":782},"end":{"line":16,"column":790}}}) : helper)))
    + " ("
    + alias4((((helper = lookupProperty(helpers,"mark") || alias1(depth0, "mark", {"start":{"line":16,"column":794},"end":{"line":16,"column":798}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"mark","hash":{},"data":data,"loc":{"start":{"line":16,"column":792},"end":{"line":16,"column":800}}}) : helper)))
    + ")</li>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"van-de\">\n<h2 id=\"van-de\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "problems", {"start":{"line":24,"column":18},"end":{"line":24,"column":32}} ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "problemsMean", {"start":{"line":25,"column":5},"end":{"line":25,"column":23}} ), depth0))
    + "</p>\n<ul class=\"findings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"problems"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li data-subject=\""
    + alias4((((helper = lookupProperty(helpers,"subject") || alias1(depth0, "subject", {"start":{"line":28,"column":20},"end":{"line":28,"column":27}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"subject","hash":{},"data":data,"loc":{"start":{"line":28,"column":18},"end":{"line":28,"column":29}}}) : helper)))
    + "\"><b>"
    + alias4((((helper = lookupProperty(helpers,"levelText") || alias1(depth0, "levelText", {"start":{"line":28,"column":36},"end":{"line":28,"column":45}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"levelText","hash":{},"data":data,"loc":{"start":{"line":28,"column":34},"end":{"line":28,"column":47}}}) : helper)))
    + "</b> <span class=\"mono\">"
    + alias4((((helper = lookupProperty(helpers,"rule") || alias1(depth0, "rule", {"start":{"line":28,"column":73},"end":{"line":28,"column":77}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"rule","hash":{},"data":data,"loc":{"start":{"line":28,"column":71},"end":{"line":28,"column":79}}}) : helper)))
    + "</span>: <span class=\"said\">"
    + alias4((lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":28,"column":109},"end":{"line":28,"column":113}} )).call(alias2,lookupProperty(depth0,"message"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":28,"column":107},"end":{"line":28,"column":123}}}))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"known"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":130},"end":{"line":28,"column":189}}})) != null ? stack1 : "")
    + " <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"place") || alias1(depth0, "place", {"start":{"line":28,"column":217},"end":{"line":28,"column":222}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"place","hash":{},"data":data,"loc":{"start":{"line":28,"column":215},"end":{"line":28,"column":224}}}) : helper)))
    + "</span></li>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <em>("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "knownBefore", {"start":{"line":28,"column":151},"end":{"line":28,"column":174}} ), depth0))
    + ")</em>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"landscape\" aria-labelledby=\"tung-yeu-cau\">\n<h2 id=\"tung-yeu-cau\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "requirements", {"start":{"line":2,"column":24},"end":{"line":2,"column":51}} ), depth0))
    + "</h2>\n<div class=\"tools\" id=\"loc\" hidden>\n<div><label for=\"tim\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "search", {"start":{"line":4,"column":24},"end":{"line":4,"column":36}} ), depth0))
    + "</label><input id=\"tim\" type=\"search\" autocomplete=\"off\"></div>\n<div><label for=\"loc-ket-qua\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "filter", {"start":{"line":5,"column":32},"end":{"line":5,"column":44}} ), depth0))
    + "</label><select id=\"loc-ket-qua\" data-filter=\"verdict\"><option value=\"\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "everyVerdict", {"start":{"line":5,"column":120},"end":{"line":5,"column":138}} ), depth0))
    + "</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"verdicts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":149},"end":{"line":5,"column":229}}})) != null ? stack1 : "")
    + "</select></div>\n<div><label for=\"loc-muc-do\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "filterSeverity", {"start":{"line":6,"column":31},"end":{"line":6,"column":50}} ), depth0))
    + "</label><select id=\"loc-muc-do\" data-filter=\"severity\"><option value=\"\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "everySeverity", {"start":{"line":6,"column":126},"end":{"line":6,"column":144}} ), depth0))
    + "</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"severities"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":155},"end":{"line":6,"column":225}}})) != null ? stack1 : "")
    + "</select></div>\n<div><label for=\"loc-thanh-phan\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "filterComponent", {"start":{"line":7,"column":35},"end":{"line":7,"column":55}} ), depth0))
    + "</label><select id=\"loc-thanh-phan\" data-filter=\"component\"><option value=\"\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "everyComponent", {"start":{"line":7,"column":136},"end":{"line":7,"column":155}} ), depth0))
    + "</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"totals"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":166},"end":{"line":7,"column":249}}})) != null ? stack1 : "")
    + "</select></div>\n<div><button type=\"button\" data-clear>"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "clear", {"start":{"line":8,"column":40},"end":{"line":8,"column":50}} ), depth0))
    + "</button></div>\n<p aria-live=\"polite\"><span id=\"dem\"></span> "
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "shown", {"start":{"line":9,"column":47},"end":{"line":9,"column":58}} ), depth0))
    + "<span id=\"khong-khop\" hidden>. "
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "noMatch", {"start":{"line":9,"column":93},"end":{"line":9,"column":105}} ), depth0))
    + "</span></p>\n</div>\n<div class=\"wide cards\">\n<table id=\"bang\" class=\"set rules\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "rule", {"start":{"line":13,"column":29},"end":{"line":13,"column":47}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "requirement", {"start":{"line":13,"column":72},"end":{"line":13,"column":97}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "component", {"start":{"line":13,"column":122},"end":{"line":13,"column":145}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "severity", {"start":{"line":13,"column":170},"end":{"line":13,"column":192}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "verdict", {"start":{"line":13,"column":217},"end":{"line":13,"column":238}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "deadline", {"start":{"line":13,"column":263},"end":{"line":13,"column":285}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "basis", {"start":{"line":13,"column":310},"end":{"line":13,"column":329}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"requirements"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"problems"),"length"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "style": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ":root { --paper: #fff; --ink: #1b2430; --soft: #4a5666; --line: #b9c2cd; --faint: #f2f5f8; --head: #e6ecf3; --blue: #123f73; --red: #98171c; --green: #1d5a35; --amber: #7a4b00; --violet: #2f4f7c; --focus: #1a63b5; --edge: #6b7787; --p-green: #cfe3d4; --p-red: #98171c; --p-amber: #c9a663; --p-violet: #4a6da0; color-scheme: light }\n@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) { "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"dark"),depth0,{"name":"dark","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " } }\n@media screen { :root[data-theme=dark] { "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"dark"),depth0,{"name":"dark","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " } }\n* { box-sizing: border-box }\nhtml { scroll-padding-top: 1rem }\nbody { margin: 0; color: var(--ink); background: var(--paper); font: 400 1rem/1.55 'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif; overflow-wrap: break-word }\n.page { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }\na { color: var(--blue) }\n:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }\n:target { scroll-margin-top: 1rem } tr:target { outline: 3px solid var(--focus); outline-offset: -3px }\n.skip { position: absolute; left: -99rem }\n.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1 }\nbutton { min-height: 2.25rem; padding: .3rem .8rem; font: inherit; font-size: .92rem; color: var(--ink); background: var(--faint); border: 1px solid var(--edge); cursor: pointer }\nbutton:hover { background: var(--head) }\n[hidden] { display: none !important }\nheader { border-top: 5px solid var(--blue); padding-top: 1.25rem }\n.theme { float: right; margin: 0 0 .5rem 1rem }\n.kind { margin: 0 0 .5rem; color: var(--soft); font-size: .95rem; font-weight: 700; letter-spacing: .03em }\nh1 { margin: 0 0 1.25rem; font-size: 1.75rem; line-height: 1.3; color: var(--blue); text-wrap: balance }\nh2 { margin: 3rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--blue); font-size: 1.3rem; color: var(--blue) }\nh3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; line-height: 1.4 }\nth h3 { display: inline; margin: 0; font-size: 1em; font-weight: 400; line-height: inherit }\np { margin: .5rem 0; max-width: 62rem }\ncode, .mono { font-family: ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; font-size: .86em; overflow-wrap: anywhere }\ncode { background: var(--faint); padding: 0 .2em }\n.soft { color: var(--soft) }\n.facts { display: grid; grid-template-columns: minmax(11rem, max-content) 1fr; margin: 0; border-top: 1px solid var(--line) }\n.facts > * { margin: 0; padding: .4rem 0; border-bottom: 1px solid var(--line) }\n.facts dt { padding-right: 1.5rem; color: var(--soft) }\n.facts dd { padding-right: 1.5rem } .facts dd:not(.mono)::first-letter { text-transform: uppercase }\n@media screen and (min-width: 64rem) { .facts { grid-template-columns: max-content 1fr max-content 1fr } .facts .long { grid-column: span 3 } }\n.score { display: grid; grid-template-columns: repeat(5, 1fr); gap: .6rem; margin: 1rem 0 .5rem; padding: 0; list-style: none }\n.score li { border: 1px solid var(--line); border-left-width: 6px; line-height: 1.3 }\n.score a { display: block; height: 100%; padding: .6rem .8rem; color: inherit; text-decoration: none } .score a:hover { background: var(--faint) }\n.score b { display: block; font-size: 1.7rem; line-height: 1.2 }\n.score .satisfied { border-left-color: var(--green) } .score .violated { border-left-color: var(--red) }\n.score .undetermined { border-left: 6px double var(--amber) } .score .waived { border-left: 6px dotted var(--violet) }\n.notice { margin: 2rem 0 1.5rem; padding: .75rem 1rem; background: var(--faint); border-left: 4px solid var(--blue) }\n.notice h3 { margin: 0 0 .4rem; color: var(--blue) }\n.notice ul { margin: .4rem 0; padding-left: 1.2rem }\nnav ol { columns: 2; margin: .5rem 0; padding-left: 1.5rem }\n.wide { overflow-x: auto; margin: .75rem 0 }\ntable { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.45 }\nth, td { padding: .45rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top }\nthead th { background: var(--head); font-weight: 700 }\ntbody th { font-weight: 400 }\n.set { table-layout: fixed } .rules th:nth-child(1) { width: 14% } .rules th:nth-child(3) { width: 11% } .rules th:nth-child(4) { width: 9% } .rules th:nth-child(5), .rules th:nth-child(6) { width: 11% } .rules th:nth-child(7) { width: 22% }\n.open-ones th:nth-child(1) { width: 26% } .open-ones th:nth-child(3) { width: 12% } .open-ones th:nth-child(4) { width: 24% }\n.changes th:nth-child(2) { width: 38% } .changes th:nth-child(3) { width: 24% } .turns th:nth-child(1) { width: 30% } .turns th:nth-child(2) { width: 11% } .turns th:nth-child(3), .turns th:nth-child(4), .turns th:nth-child(5) { width: 13% }\n.law th:nth-child(1) { width: 17% } .law th:nth-child(3), .law th:nth-child(5) { width: 13% } .law th:nth-child(4) { width: 14% } .law th:nth-child(6) { width: 10% }\n.links th:nth-child(1) { width: 19% } .links th:nth-child(n+6):nth-child(-n+8) { width: 7% } .links th:nth-child(9) { width: 8% } .links th:nth-child(10) { width: 17% }\ntd.n, th.n { text-align: right; font-variant-numeric: tabular-nums }\ntfoot th, tfoot td { font-weight: 700; background: var(--faint) }\nth [role=button] { cursor: pointer }\nth [role=button]::after { content: ' ↕'; color: var(--soft); font-weight: 400 }\nth[aria-sort=ascending] [role=button]::after { content: ' ↑' } th[aria-sort=descending] [role=button]::after { content: ' ↓' }\n.v { font-weight: 700 } .v.violated { color: var(--red) } .v.satisfied { color: var(--green) } .v.undetermined { color: var(--amber) } .v.waived { color: var(--violet) } .v.not-applicable { color: var(--soft) }\n.bars { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; align-items: center; margin: 1rem 0 .5rem; padding: 0 }\n.bars dt { font-size: .92rem } .bars dd { margin: 0 }\n.bar { display: flex; height: 1.7rem; border: 1px solid var(--ink) }\n.bar i { min-width: 1.9rem; font-style: normal; text-align: center; line-height: 1.55rem; font-size: .85rem; border-right: 1px solid var(--ink) }\n.bar i:last-child { border-right: 0 }\n.bar b { background: var(--paper); padding: 0 .3rem; font-weight: 700; color: var(--ink) }\n.satisfied.p { background: var(--p-green) } .violated.p { background: var(--p-red) }\n.undetermined.p { background: repeating-linear-gradient(45deg, var(--paper) 0 5px, var(--p-amber) 5px 7px) }\n.not-applicable.p { background: var(--paper) } .waived.p { background: radial-gradient(var(--p-violet) 1.3px, var(--paper) 1.6px) 0 0 / 7px 7px }\n.p { -webkit-print-color-adjust: exact; print-color-adjust: exact }\n.key { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0; padding: 0; list-style: none; font-size: .88rem }\n.key i { display: inline-block; width: 1.6rem; height: .9rem; margin-right: .4rem; border: 1px solid var(--ink); vertical-align: -.1rem }\ndetails.group { margin: .9rem 0; border: 1px solid var(--line); border-left: 5px solid var(--line); padding: .2rem 1rem .6rem }\ndetails.error { border-left-color: var(--red) } details.warning { border-left-color: var(--amber) }\nsummary { cursor: pointer; padding: .35rem 0 }\nsummary h3 { display: inline; margin: 0 }\n.tags { display: block; color: var(--soft); font-size: .9rem }\n.tags b { color: var(--ink) }\n.findings { margin: .5rem 0; padding-left: 1.2rem } .findings li { margin: .5rem 0 }\n.place { display: block; color: var(--soft) } td > .place:not(.mono), th > .place:not(.mono), li > .place:not(.mono), .small { font-size: .88em }\n.line { display: block }\n.overdue { padding: .6rem .8rem; border: 1px solid var(--red); border-left-width: 6px }\n.why { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; margin: .75rem 0 0; padding-top: .6rem; border-top: 1px solid var(--line) }\n.why dt { color: var(--soft) } .why dd { margin: 0; min-width: 0 } .why ul { margin: 0; padding-left: 1.1rem }\n.tools { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: .75rem 0 } .tools p { margin: 0; width: 100% }\n.tools label { display: block; font-size: .9rem; color: var(--soft) }\n.tools input, .tools select { min-height: 2.5rem; padding: .3rem .6rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); max-width: 100% }\n.tools input { width: 20rem } .tools select { max-width: 15rem } .tools button { min-height: 2.5rem }\nul.basis, .relations ul { margin: 0; padding-left: 1.1rem } .relations span { color: var(--soft) }\n.tabs { display: flex; flex-wrap: wrap; gap: .3rem .5rem; margin: 1rem 0 0; padding: 0; list-style: none }\n.tabs a { display: block; padding: .4rem .9rem; border: 1px solid var(--edge); text-decoration: none } .tabs a[aria-selected=true] { background: var(--blue); border-color: var(--blue); color: var(--paper); font-weight: 700 }\nfigure { margin: 1rem 0 2rem } figcaption { margin: .4rem 0; font-weight: 700 }\n.zoom { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 .5rem }\n.picture { overflow-x: auto; border: 1px solid var(--line) } .picture svg { display: block; filter: var(--picture, none); width: 100%; min-width: 56rem; height: auto }\n.picture.live { overflow: hidden } .picture.live svg { min-width: 0; min-height: 20rem; cursor: grab; touch-action: pan-x pan-y; user-select: none } .picture.zoomed svg { touch-action: none }\n.picture :is([role=button], [role=link]) { cursor: pointer } .picture :is([role=button], [role=link]):hover > :is(rect, path):not(.hit), .picture .chosen > :is(rect, path):not(.hit) { stroke-width: 3.5px } .picture :is([role=button], [role=link]):focus-visible { outline: 3px solid #1a63b5; outline-offset: 1px }\n.matrix { width: auto; min-width: 40% } .matrix td { padding: .3rem; text-align: center; vertical-align: middle } .matrix thead th { vertical-align: bottom } .matrix tr > :first-child { position: sticky; left: 0; background: var(--paper) } .matrix thead tr > :first-child { background: var(--head); min-width: 13rem } .matrix tfoot tr > :first-child { background: var(--faint) }\n.matrix thead th:not(:first-child) { padding: .5rem .2rem } .matrix thead span { writing-mode: vertical-rl; rotate: 180deg; max-height: 15rem; font-weight: 400 }\n.m { display: inline-block; min-width: 1.6rem; font-size: 1.05rem; line-height: 1.6rem; font-weight: 700; text-align: center; text-decoration: none } .m.violated, .m.missing { color: var(--red) } .m.satisfied { color: var(--green) } .m.undetermined, .m.partial { color: var(--amber) }\n.signs span { display: inline-block; margin-right: 1.2rem }\ndialog { position: fixed; inset: 0 0 0 auto; width: min(34rem, 100%); height: 100%; max-height: none; max-width: none; margin: 0; padding: 0 1.25rem 2rem; overflow-y: auto; color: var(--ink); background: var(--paper); border: 0; border-left: 5px solid var(--blue) }\ndialog::backdrop { background: rgb(0 0 0 / .35) }\n.panel-head { position: sticky; top: 0; display: flex; gap: .5rem; align-items: flex-start; padding: 1rem 0 .5rem; background: var(--paper); border-bottom: 2px solid var(--blue) } .panel-head h2 { flex: 1; min-width: 0; margin: 0; padding: 0; border: 0; font-size: 1.15rem } .panel-head h2:focus { outline: none }\ndialog ul { padding-left: 1.2rem } dialog .why { grid-template-columns: minmax(6rem, 9rem) 1fr; border: 0; padding: 0 }\n@media screen and (max-width: 44rem) {\n  h1 { font-size: 1.35rem } .page { padding: 1rem .9rem 3rem }\n  .facts, .why, .bars, dialog .why { grid-template-columns: 1fr } .facts dt, .bars dt { padding-bottom: 0; border-bottom: 0 } .facts dd { padding-top: 0 }\n  .score { grid-template-columns: 1fr 1fr } nav ol { columns: 1 } .tools input, .tools select { width: 100%; max-width: none } .tools > * { width: 100% }\n  .cards thead { position: absolute; left: -99rem } .cards tr { display: block; margin: 0 0 .9rem; border: 1px solid var(--line) }\n  .cards th, .cards td { display: block; width: auto !important; border: 0; border-bottom: 1px solid var(--line) }\n  .cards [data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .82rem; font-weight: 400 }\n  .wide:not(.cards) table:not(.matrix) { min-width: 42rem } .wide:not(.cards) .law { min-width: 58rem } .landscape .wide:not(.cards) table:not(.matrix) { min-width: 64rem }\n  details.group { padding: .2rem .7rem .6rem } .matrix thead tr > :first-child { min-width: 9rem }\n}\n@page { size: A4; margin: 20mm 15mm 20mm 30mm; @bottom-right { content: counter(page) '/' counter(pages); font: 9pt 'Be Vietnam Pro', Arial, sans-serif } }\n@page upright { size: A4 }\n@page wide { size: A4 landscape; margin: 15mm }\n@media print {\n  html { font-size: 9pt } body { font-size: 9pt; line-height: 1.4 } .page { max-width: none; padding: 0 1px } .facts { grid-template-columns: max-content 1fr max-content 1fr } .facts .long { grid-column: span 3 } .facts > * { padding: 2pt 0 } .facts dt, .facts dd { padding-right: 8pt }\n  .score { margin: 6pt 0 3pt; grid-template-columns: repeat(5, 1fr) } .score a { padding: 3pt 5pt } .score b { font-size: 14pt } .notice { margin: 9pt 0; break-inside: avoid } .bars { gap: 2pt 8pt } .bar { height: 14pt } .bar i { line-height: 12pt }\n  .tools, nav, .skip, button, .tabs, .zoom, dialog, .handling { display: none !important }\n  h1 { margin-bottom: 8pt; font-size: 16pt } h2 { margin-top: 16pt; font-size: 12.5pt } h3 { margin: 8pt 0 3pt; font-size: 10pt } h2, h3, summary, section > p, figcaption { break-after: avoid } th h3 { font-size: inherit }\n  table { font-size: 8pt; line-height: 1.35 } thead { display: table-header-group } tfoot { display: table-row-group } tr, .bars > *, .score li, .findings li, .why > * { break-inside: avoid } .open-ones tr { break-inside: auto } .open-ones li { break-inside: avoid }\n  th, td { padding: 2pt 4pt } th [role=button]::after { content: '' !important } .wide, .picture { margin: 4pt 0; overflow: visible !important } .picture { border: 0 }\n  details.group { margin: 6pt 0; padding: 0 8pt 4pt } summary { padding: 2pt 0 } .findings { margin: 3pt 0 } .findings li { margin: 2pt 0 } .why { margin-top: 4pt; padding-top: 3pt; gap: 1pt 8pt }\n  .relations li, .line { display: inline } .relations ul { padding: 0 } .relations li:not(:last-child)::after, .line:not(:last-child)::after { content: '; ' }\n  .landscape { page: wide } .landscape table { min-width: 0 !important; font-size: 7.5pt } .portrait { page: upright } figure { break-inside: avoid; margin: 0 } .sheet[hidden] { display: block !important } .picture svg { min-width: 0 !important; min-height: 0 !important; max-height: 150mm } .portrait .picture svg { max-height: 235mm } a { color: inherit; text-decoration: none }\n  #ma-tran-quoc-gia, #ma-tran-noi-bo { break-before: page } .matrix { width: 100% !important; table-layout: fixed } .matrix thead span { max-height: 38mm; font-size: 6.5pt; line-height: 1.2 } .matrix td { padding: 1pt } .m { min-width: 0; font-size: 9pt; line-height: 1.2 } .matrix thead tr > :first-child { width: 38mm; min-width: 0 } .matrix thead th:not(:first-child) { padding: 3pt 1pt }\n  .open summary, .open li { break-inside: avoid } details::details-content { content-visibility: visible; height: auto; block-size: auto }\n  tr[hidden] { display: table-row !important }\n}\n";
},"usePartial":true,"useData":true},
  "summary": {"0":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":13},"end":{"line":5,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":11},"end":{"line":5,"column":17}}}) : helper)))
    + "\"><a href=\"#tung-yeu-cau\" data-verdict=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":5,"column":59},"end":{"line":5,"column":61}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":5,"column":57},"end":{"line":5,"column":63}}}) : helper)))
    + "\"><b>"
    + alias4((((helper = lookupProperty(helpers,"count") || alias1(depth0, "count", {"start":{"line":5,"column":70},"end":{"line":5,"column":75}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"count","hash":{},"data":data,"loc":{"start":{"line":5,"column":68},"end":{"line":5,"column":77}}}) : helper)))
    + "</b> "
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":5,"column":84},"end":{"line":5,"column":89}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":5,"column":82},"end":{"line":5,"column":91}}}) : helper)))
    + "</a></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"soft\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"compared") || container.strict(depth0, "compared", {"start":{"line":8,"column":84},"end":{"line":8,"column":92}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"compared","hash":{},"data":data,"loc":{"start":{"line":8,"column":82},"end":{"line":8,"column":94}}}) : helper)))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"overdue\"><strong>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"facts"), "overdue", {"start":{"line":10,"column":29},"end":{"line":10,"column":42}} ), depth0))
    + "</strong></p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\" class=\"n\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><a href=\"#tung-yeu-cau\" data-component=\""
    + alias4((((helper = lookupProperty(helpers,"component") || alias1(depth0, "component", {"start":{"line":17,"column":62},"end":{"line":17,"column":71}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"component","hash":{},"data":data,"loc":{"start":{"line":17,"column":60},"end":{"line":17,"column":73}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":17,"column":77},"end":{"line":17,"column":82}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":17,"column":75},"end":{"line":17,"column":84}}}) : helper)))
    + "</a></th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":93},"end":{"line":17,"column":285}}})) != null ? stack1 : "")
    + "<td class=\"n\">"
    + alias4((((helper = lookupProperty(helpers,"sum") || alias1(depth0, "sum", {"start":{"line":17,"column":301},"end":{"line":17,"column":304}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sum","hash":{},"data":data,"loc":{"start":{"line":17,"column":299},"end":{"line":17,"column":306}}}) : helper)))
    + "</td></tr>\n";
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"n\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"count"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(7, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":17,"column":122},"end":{"line":17,"column":271}}})) != null ? stack1 : "")
    + "</td>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var helper, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), alias4="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#tung-yeu-cau\" data-component=\""
    + alias2(container.lambda(alias1(depths[1], "component", {"start":{"line":17,"column":177},"end":{"line":17,"column":189}} ), depth0))
    + "\" data-verdict=\""
    + alias2((((helper = lookupProperty(helpers,"verdict") || alias1(depth0, "verdict", {"start":{"line":17,"column":209},"end":{"line":17,"column":216}} ))),(typeof helper === alias4 ? helper.call(alias3,{"name":"verdict","hash":{},"data":data,"loc":{"start":{"line":17,"column":207},"end":{"line":17,"column":218}}}) : helper)))
    + "\" aria-label=\""
    + alias2((((helper = lookupProperty(helpers,"said") || alias1(depth0, "said", {"start":{"line":17,"column":234},"end":{"line":17,"column":238}} ))),(typeof helper === alias4 ? helper.call(alias3,{"name":"said","hash":{},"data":data,"loc":{"start":{"line":17,"column":232},"end":{"line":17,"column":240}}}) : helper)))
    + "\">"
    + alias2((((helper = lookupProperty(helpers,"count") || alias1(depth0, "count", {"start":{"line":17,"column":244},"end":{"line":17,"column":249}} ))),(typeof helper === alias4 ? helper.call(alias3,{"name":"count","hash":{},"data":data,"loc":{"start":{"line":17,"column":242},"end":{"line":17,"column":251}}}) : helper)))
    + "</a>";
},"7":function(container,depth0,helpers,partials,data) {
    return "0";
},"8":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"n\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"count") || container.strict(depth0, "count", {"start":{"line":20,"column":80},"end":{"line":20,"column":85}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"count","hash":{},"data":data,"loc":{"start":{"line":20,"column":78},"end":{"line":20,"column":87}}}) : helper)))
    + "</td>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":25,"column":6},"end":{"line":25,"column":11}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":25,"column":4},"end":{"line":25,"column":13}}}) : helper)))
    + "</dt><dd><div class=\"bar\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":39},"end":{"line":25,"column":136}}})) != null ? stack1 : "")
    + "</div></dd>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<i class=\"p "
    + alias4((((helper = lookupProperty(helpers,"verdict") || alias1(depth0, "verdict", {"start":{"line":25,"column":68},"end":{"line":25,"column":75}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"verdict","hash":{},"data":data,"loc":{"start":{"line":25,"column":66},"end":{"line":25,"column":77}}}) : helper)))
    + "\" style=\"flex-grow:"
    + alias4((((helper = lookupProperty(helpers,"count") || alias1(depth0, "count", {"start":{"line":25,"column":98},"end":{"line":25,"column":103}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"count","hash":{},"data":data,"loc":{"start":{"line":25,"column":96},"end":{"line":25,"column":105}}}) : helper)))
    + "\"><b>"
    + alias4((((helper = lookupProperty(helpers,"count") || alias1(depth0, "count", {"start":{"line":25,"column":112},"end":{"line":25,"column":117}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"count","hash":{},"data":data,"loc":{"start":{"line":25,"column":110},"end":{"line":25,"column":119}}}) : helper)))
    + "</b></i>";
},"11":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><i class=\"p "
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":28,"column":71},"end":{"line":28,"column":73}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":28,"column":69},"end":{"line":28,"column":75}}}) : helper)))
    + "\"></i>"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":28,"column":83},"end":{"line":28,"column":88}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":28,"column":81},"end":{"line":28,"column":90}}}) : helper)))
    + "</li>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"notice\">\n<h3 id=\"khung-ke-tiep\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "successors", {"start":{"line":31,"column":25},"end":{"line":31,"column":41}} ), depth0))
    + "</h3>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "successorsMean", {"start":{"line":32,"column":5},"end":{"line":32,"column":25}} ), depth0))
    + "</p>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"successors"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><strong>"
    + alias4((((helper = lookupProperty(helpers,"document") || alias1(depth0, "document", {"start":{"line":35,"column":14},"end":{"line":35,"column":22}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"document","hash":{},"data":data,"loc":{"start":{"line":35,"column":12},"end":{"line":35,"column":24}}}) : helper)))
    + "</strong>, "
    + alias4((((helper = lookupProperty(helpers,"from") || alias1(depth0, "from", {"start":{"line":35,"column":37},"end":{"line":35,"column":41}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"from","hash":{},"data":data,"loc":{"start":{"line":35,"column":35},"end":{"line":35,"column":43}}}) : helper)))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":43},"end":{"line":35,"column":73}}})) != null ? stack1 : "")
    + ": "
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":35,"column":77},"end":{"line":35,"column":82}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":35,"column":75},"end":{"line":35,"column":84}}}) : helper)))
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"asks"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":85},"end":{"line":35,"column":130}}})) != null ? stack1 : "")
    + "</li>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + container.escapeExpression((((helper = lookupProperty(helpers,"when") || container.strict(depth0, "when", {"start":{"line":35,"column":59},"end":{"line":35,"column":63}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"when","hash":{},"data":data,"loc":{"start":{"line":35,"column":57},"end":{"line":35,"column":65}}}) : helper)))
    + ")";
},"15":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <strong>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"asks") || container.strict(depth0, "asks", {"start":{"line":35,"column":108},"end":{"line":35,"column":112}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"asks","hash":{},"data":data,"loc":{"start":{"line":35,"column":106},"end":{"line":35,"column":114}}}) : helper)))
    + "</strong>";
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#van-de\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "problems", {"start":{"line":47,"column":24},"end":{"line":47,"column":38}} ), depth0))
    + "</a></li>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#lo-trinh\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"way"), "title", {"start":{"line":51,"column":26},"end":{"line":51,"column":35}} ), depth0))
    + "</a></li>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>"
    + alias4((((helper = lookupProperty(helpers,"label") || alias1(depth0, "label", {"start":{"line":65,"column":6},"end":{"line":65,"column":11}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"label","hash":{},"data":data,"loc":{"start":{"line":65,"column":4},"end":{"line":65,"column":13}}}) : helper)))
    + "</dt><dd class=\""
    + alias4((((helper = lookupProperty(helpers,"kind") || alias1(depth0, "kind", {"start":{"line":65,"column":31},"end":{"line":65,"column":35}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"kind","hash":{},"data":data,"loc":{"start":{"line":65,"column":29},"end":{"line":65,"column":37}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"value") || alias1(depth0, "value", {"start":{"line":65,"column":41},"end":{"line":65,"column":46}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"value","hash":{},"data":data,"loc":{"start":{"line":65,"column":39},"end":{"line":65,"column":48}}}) : helper)))
    + "</dd>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"tong-hop\">\n<h2 id=\"tong-hop\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "byComponent", {"start":{"line":2,"column":20},"end":{"line":2,"column":36}} ), depth0))
    + "</h2>\n<ul class=\"score\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"verdicts"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n<p class=\"soft\">"
    + alias3((((helper = lookupProperty(helpers,"counts") || alias1(depth0, "counts", {"start":{"line":8,"column":18},"end":{"line":8,"column":24}} ))),(typeof helper === "function" ? helper.call(alias4,{"name":"counts","hash":{},"data":data,"loc":{"start":{"line":8,"column":16},"end":{"line":8,"column":26}}}) : helper)))
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "notJudged", {"start":{"line":8,"column":29},"end":{"line":8,"column":44}} ), depth0))
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"compared"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":50},"end":{"line":8,"column":105}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"facts"),"overdue"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"tong-hop\">\n<table class=\"totals\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"columns"), "component", {"start":{"line":14,"column":29},"end":{"line":14,"column":52}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"verdictTitles"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":59},"end":{"line":14,"column":130}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"n\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"labels"), "total", {"start":{"line":14,"column":158},"end":{"line":14,"column":176}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"totals"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n<tfoot><tr><th scope=\"row\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"all"), "title", {"start":{"line":20,"column":29},"end":{"line":20,"column":38}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"all"),"cells"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":45},"end":{"line":20,"column":101}}})) != null ? stack1 : "")
    + "<td class=\"n\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"all"), "sum", {"start":{"line":20,"column":117},"end":{"line":20,"column":124}} ), depth0))
    + "</td></tr></tfoot>\n</table>\n</div>\n<dl class=\"bars\" aria-hidden=\"true\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"totals"),{"name":"each","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n<ul class=\"key\" aria-hidden=\"true\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"verdicts"),{"name":"each","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":35},"end":{"line":28,"column":104}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"successors"),"length"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + "<nav aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "contents", {"start":{"line":40,"column":19},"end":{"line":40,"column":33}} ), depth0))
    + "\">\n<ol>\n<li><a href=\"#thong-tin-chung\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "general", {"start":{"line":42,"column":33},"end":{"line":42,"column":55}} ), depth0))
    + "</a></li>\n<li><a href=\"#chua-dap-ung\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "violated", {"start":{"line":43,"column":30},"end":{"line":43,"column":44}} ), depth0))
    + "</a></li>\n<li><a href=\"#chua-du-co-so\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "undetermined", {"start":{"line":44,"column":31},"end":{"line":44,"column":49}} ), depth0))
    + "</a></li>\n<li><a href=\"#tung-yeu-cau\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "requirements", {"start":{"line":45,"column":30},"end":{"line":45,"column":57}} ), depth0))
    + "</a></li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"problems"),"length"),{"name":"if","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "")
    + "<li><a href=\"#so-do\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "diagrams", {"start":{"line":49,"column":23},"end":{"line":49,"column":46}} ), depth0))
    + "</a></li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"way"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "")
    + "<li><a href=\"#thanh-phan\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "elements", {"start":{"line":53,"column":28},"end":{"line":53,"column":51}} ), depth0))
    + "</a></li>\n<li><a href=\"#ma-tran\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "matrix", {"start":{"line":54,"column":25},"end":{"line":54,"column":36}} ), depth0))
    + "</a></li>\n<li><a href=\"#ket-noi\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "connections", {"start":{"line":55,"column":25},"end":{"line":55,"column":51}} ), depth0))
    + "</a></li>\n<li><a href=\"#mien-tru\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "waiversInForce", {"start":{"line":56,"column":26},"end":{"line":56,"column":46}} ), depth0))
    + "</a></li>\n<li><a href=\"#can-cu\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "documents", {"start":{"line":57,"column":24},"end":{"line":57,"column":48}} ), depth0))
    + "</a></li>\n</ol>\n</nav>\n</section>\n<section aria-labelledby=\"thong-tin-chung\">\n<h2 id=\"thong-tin-chung\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"headings"), "general", {"start":{"line":62,"column":27},"end":{"line":62,"column":49}} ), depth0))
    + "</h2>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"general"),{"name":"each","hash":{},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":66,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</section>\n";
},"useData":true,"useDepths":true},
  "way": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":48},"end":{"line":4,"column":80}}})) != null ? stack1 : "")
    + "<a href=\"#"
    + alias4((((helper = lookupProperty(helpers,"id") || alias2(depth0, "id", {"start":{"line":4,"column":92},"end":{"line":4,"column":94}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":4,"column":90},"end":{"line":4,"column":96}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias2(depth0, "title", {"start":{"line":4,"column":100},"end":{"line":4,"column":105}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":4,"column":98},"end":{"line":4,"column":107}}}) : helper)))
    + "</a>";
},"1":function(container,depth0,helpers,partials,data) {
    return " · ";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"group\"><summary><h3>"
    + alias4((((helper = lookupProperty(helpers,"component") || alias1(depth0, "component", {"start":{"line":8,"column":38},"end":{"line":8,"column":47}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"component","hash":{},"data":data,"loc":{"start":{"line":8,"column":36},"end":{"line":8,"column":49}}}) : helper)))
    + ": "
    + alias4((((helper = lookupProperty(helpers,"layer") || alias1(depth0, "layer", {"start":{"line":8,"column":53},"end":{"line":8,"column":58}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"layer","hash":{},"data":data,"loc":{"start":{"line":8,"column":51},"end":{"line":8,"column":60}}}) : helper)))
    + " ("
    + alias4(alias5(alias1(lookupProperty(depth0,"rows"), "length", {"start":{"line":8,"column":64},"end":{"line":8,"column":75}} ), depth0))
    + ")</h3></summary>\n<div class=\"wide cards\">\n<table class=\"set changes\">\n<thead><tr><th scope=\"col\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "element", {"start":{"line":11,"column":29},"end":{"line":11,"column":52}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "change", {"start":{"line":11,"column":77},"end":{"line":11,"column":99}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "byTask", {"start":{"line":11,"column":124},"end":{"line":11,"column":146}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</details>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><b>"
    + alias4((((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":14,"column":25},"end":{"line":14,"column":29}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":14,"column":23},"end":{"line":14,"column":31}}}) : helper)))
    + "</b> "
    + alias4((((helper = lookupProperty(helpers,"name") || alias1(depth0, "name", {"start":{"line":14,"column":38},"end":{"line":14,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"name","hash":{},"data":data,"loc":{"start":{"line":14,"column":36},"end":{"line":14,"column":44}}}) : helper)))
    + " <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":14,"column":72},"end":{"line":14,"column":74}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":14,"column":70},"end":{"line":14,"column":76}}}) : helper)))
    + "</span></th><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "change", {"start":{"line":14,"column":106},"end":{"line":14,"column":128}} ), depth0))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"what") || alias1(depth0, "what", {"start":{"line":14,"column":134},"end":{"line":14,"column":138}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"what","hash":{},"data":data,"loc":{"start":{"line":14,"column":132},"end":{"line":14,"column":140}}}) : helper)))
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "byTask", {"start":{"line":14,"column":163},"end":{"line":14,"column":185}} ), depth0))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"tasks") || alias1(depth0, "tasks", {"start":{"line":14,"column":191},"end":{"line":14,"column":196}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"tasks","hash":{},"data":data,"loc":{"start":{"line":14,"column":189},"end":{"line":14,"column":198}}}) : helper)))
    + "</td></tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"title") || container.strict(depth0, "title", {"start":{"line":22,"column":6},"end":{"line":22,"column":11}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":22,"column":4},"end":{"line":22,"column":13}}}) : helper)))
    + "</h3>\n<ul class=\"findings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias4((((helper = lookupProperty(helpers,"name") || alias1(depth0, "name", {"start":{"line":25,"column":6},"end":{"line":25,"column":10}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"name","hash":{},"data":data,"loc":{"start":{"line":25,"column":4},"end":{"line":25,"column":12}}}) : helper)))
    + " <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":25,"column":40},"end":{"line":25,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":25,"column":38},"end":{"line":25,"column":44}}}) : helper)))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"task"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":51},"end":{"line":25,"column":105}}})) != null ? stack1 : "")
    + "</li>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"place\">"
    + container.escapeExpression((((helper = lookupProperty(helpers,"task") || container.strict(depth0, "task", {"start":{"line":25,"column":85},"end":{"line":25,"column":89}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"task","hash":{},"data":data,"loc":{"start":{"line":25,"column":83},"end":{"line":25,"column":91}}}) : helper)))
    + "</span>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 id=\""
    + alias4((((helper = lookupProperty(helpers,"id") || alias1(depth0, "id", {"start":{"line":30,"column":10},"end":{"line":30,"column":12}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"id","hash":{},"data":data,"loc":{"start":{"line":30,"column":8},"end":{"line":30,"column":14}}}) : helper)))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":30,"column":18},"end":{"line":30,"column":23}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":30,"column":16},"end":{"line":30,"column":25}}}) : helper)))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"rows"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"wide cards\">\n<table class=\"set turns\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "requirement", {"start":{"line":34,"column":29},"end":{"line":34,"column":60}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "severity", {"start":{"line":34,"column":85},"end":{"line":34,"column":113}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "atFirst", {"start":{"line":34,"column":138},"end":{"line":34,"column":161}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "atLast", {"start":{"line":34,"column":186},"end":{"line":34,"column":208}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "since", {"start":{"line":34,"column":233},"end":{"line":34,"column":254}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "byTask", {"start":{"line":34,"column":279},"end":{"line":34,"column":301}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.escapeExpression, alias5=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + alias4((((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":37,"column":22},"end":{"line":37,"column":27}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":37,"column":20},"end":{"line":37,"column":29}}}) : helper)))
    + " <span class=\"place mono\">"
    + alias4((((helper = lookupProperty(helpers,"rule") || alias1(depth0, "rule", {"start":{"line":37,"column":57},"end":{"line":37,"column":61}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"rule","hash":{},"data":data,"loc":{"start":{"line":37,"column":55},"end":{"line":37,"column":63}}}) : helper)))
    + "</span></th><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"words"),"columns"), "severity", {"start":{"line":37,"column":93},"end":{"line":37,"column":121}} ), depth0))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"severity") || alias1(depth0, "severity", {"start":{"line":37,"column":127},"end":{"line":37,"column":135}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"severity","hash":{},"data":data,"loc":{"start":{"line":37,"column":125},"end":{"line":37,"column":137}}}) : helper)))
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "atFirst", {"start":{"line":37,"column":160},"end":{"line":37,"column":183}} ), depth0))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"atFirst") || alias1(depth0, "atFirst", {"start":{"line":37,"column":189},"end":{"line":37,"column":196}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"atFirst","hash":{},"data":data,"loc":{"start":{"line":37,"column":187},"end":{"line":37,"column":198}}}) : helper)))
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "atLast", {"start":{"line":37,"column":221},"end":{"line":37,"column":243}} ), depth0))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"atLast") || alias1(depth0, "atLast", {"start":{"line":37,"column":249},"end":{"line":37,"column":255}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"atLast","hash":{},"data":data,"loc":{"start":{"line":37,"column":247},"end":{"line":37,"column":257}}}) : helper)))
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "since", {"start":{"line":37,"column":280},"end":{"line":37,"column":301}} ), depth0))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"metOn") || alias1(depth0, "metOn", {"start":{"line":37,"column":307},"end":{"line":37,"column":312}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"metOn","hash":{},"data":data,"loc":{"start":{"line":37,"column":305},"end":{"line":37,"column":314}}}) : helper)))
    + "</td><td data-label=\""
    + alias4(alias5(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"way"),"words"), "byTask", {"start":{"line":37,"column":337},"end":{"line":37,"column":359}} ), depth0))
    + "\">"
    + alias4((((helper = lookupProperty(helpers,"tasks") || alias1(depth0, "tasks", {"start":{"line":37,"column":365},"end":{"line":37,"column":370}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"tasks","hash":{},"data":data,"loc":{"start":{"line":37,"column":363},"end":{"line":37,"column":372}}}) : helper)))
    + "</td></tr>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"none") || container.strict(depth0, "none", {"start":{"line":43,"column":5},"end":{"line":43,"column":9}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"none","hash":{},"data":data,"loc":{"start":{"line":43,"column":3},"end":{"line":43,"column":11}}}) : helper)))
    + "</p>\n";
},"11":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\" class=\"n\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":20},"end":{"line":52,"column":60}}})) != null ? stack1 : "")
    + container.escapeExpression((((helper = lookupProperty(helpers,"day") || container.strict(depth0, "day", {"start":{"line":52,"column":62},"end":{"line":52,"column":65}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"day","hash":{},"data":data,"loc":{"start":{"line":52,"column":60},"end":{"line":52,"column":67}}}) : helper)))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":72},"end":{"line":52,"column":124}}})) != null ? stack1 : "")
    + "<td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"turned"),"length"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":52,"column":128},"end":{"line":52,"column":279}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<b>"
    + container.escapeExpression((((helper = lookupProperty(helpers,"number") || container.strict(depth0, "number", {"start":{"line":52,"column":39},"end":{"line":52,"column":45}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":52,"column":37},"end":{"line":52,"column":47}}}) : helper)))
    + ".</b> ";
},"14":function(container,depth0,helpers,partials,data) {
    return "<td class=\"n\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</td>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"basis\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"turned"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":167},"end":{"line":52,"column":258}}})) != null ? stack1 : "")
    + "</ul>";
},"16":function(container,depth0,helpers,partials,data) {
    var helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span class=\"mono\">"
    + alias3((lookupProperty(helpers,"breakable")||alias1(depth0, "breakable", {"start":{"line":52,"column":208},"end":{"line":52,"column":217}} )).call(alias2,lookupProperty(depth0,"rule"),{"name":"breakable","hash":{},"data":data,"loc":{"start":{"line":52,"column":206},"end":{"line":52,"column":224}}}))
    + "</span>: "
    + alias3((((helper = lookupProperty(helpers,"verdict") || alias1(depth0, "verdict", {"start":{"line":52,"column":235},"end":{"line":52,"column":242}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"verdict","hash":{},"data":data,"loc":{"start":{"line":52,"column":233},"end":{"line":52,"column":244}}}) : helper)))
    + "</li>";
},"17":function(container,depth0,helpers,partials,data) {
    return "–";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"lo-trinh\">\n<h2 id=\"lo-trinh\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"way"), "title", {"start":{"line":2,"column":20},"end":{"line":2,"column":29}} ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"way"), "span", {"start":{"line":3,"column":5},"end":{"line":3,"column":13}} ), depth0))
    + ".</p>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "pictureList", {"start":{"line":4,"column":5},"end":{"line":4,"column":21}} ), depth0))
    + ": "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"figures"),"drawn"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":25},"end":{"line":4,"column":120}}})) != null ? stack1 : "")
    + "</p>\n<h3 id=\"thay-doi\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"way"),"words"), "changes", {"start":{"line":5,"column":20},"end":{"line":5,"column":37}} ), depth0))
    + "</h3>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"way"), "counts", {"start":{"line":6,"column":5},"end":{"line":6,"column":15}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"way"),"groups"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"way"),"lists"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"way"),"verdicts"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "<h3 id=\"theo-thoi-gian\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"way"),"words"), "timeline", {"start":{"line":46,"column":26},"end":{"line":46,"column":44}} ), depth0))
    + "</h3>\n<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"theo-thoi-gian\">\n<table>\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"way"),"words"), "day", {"start":{"line":49,"column":29},"end":{"line":49,"column":42}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"way"),"verdictTitles"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":49},"end":{"line":49,"column":124}}})) != null ? stack1 : "")
    + "<th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"way"),"words"), "turned", {"start":{"line":49,"column":142},"end":{"line":49,"column":158}} ), depth0))
    + "</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"way"),"points"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":53,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</section>\n";
},"useData":true},
}
